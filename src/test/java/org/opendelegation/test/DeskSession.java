package org.opendelegation.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser without script at the desk: it keeps cookies, follows links and fills in the
 * forms that pages have, with what is hidden in them.
 */
public final class DeskSession {

	private final Connection connection = Jsoup.newSession()
		.followRedirects(true)
		.ignoreHttpErrors(true)
		.ignoreContentType(true)
		.timeout(20_000);

	private final String site;

	private int status;

	private String path = "/";

	public DeskSession(int port) {
		this.site = "http://localhost:" + port;
	}

	/**
	 * Opens a page.
	 */
	public Document open(String address) {
		return execute(this.connection.newRequest(this.site + address));
	}

	/**
	 * Fills in and sends a form of a page.
	 * @param page the page
	 * @param form which form, as a selector
	 * @param values what to fill in, by the names of the fields
	 */
	public Document submit(Document page, String form, Map<String, String> values) {
		FormElement element = (FormElement) page.expectFirst(form);
		List<Connection.KeyVal> data = element.formData();
		data.removeIf((field) -> values.containsKey(field.key()));
		Connection request = this.connection.newRequest(element.absUrl("action"))
			.method(Connection.Method.valueOf(element.attr("method").toUpperCase()))
			.header("Sec-Fetch-Site", "same-origin");
		data.forEach((field) -> request.data(field.key(), field.value()));
		values.forEach(request::data);
		return execute(request);
	}

	/**
	 * Fills in the form of a page.
	 * @param address the page
	 */
	public Document submit(String address, Map<String, String> values) {
		return submit(open(address), "form.form", values);
	}

	/**
	 * Begins a trip that Oakley leads.
	 * @return the page of its draft
	 */
	public String beginTrip(String title) {
		submit("/desk/trips/new", Map.of("title", title, "summary", "In short.", "lead", "oakley"));
		return path();
	}

	/**
	 * Ticks that what a page asks about is meant, and sends its form once more.
	 */
	public Document confirm(Document page) {
		page.expectFirst("#field-sure [name=sure]").attr("checked", "checked");
		return submit(page, "form.form", Map.of());
	}

	/**
	 * Posts something that no page offers, with the token that any page has.
	 */
	public Document post(String address, Map<String, String> values) {
		return post(address, open("/desk"), values);
	}

	/**
	 * The same with the token of a page that was opened.
	 */
	public Document post(String address, Document page, Map<String, String> values) {
		String token = page.expectFirst("input[name=_csrf]").val();
		Connection request = this.connection.newRequest(this.site + address).method(Connection.Method.POST);
		request.data("_csrf", token);
		values.forEach(request::data);
		return execute(request);
	}

	/**
	 * Posts something without a token.
	 */
	public Document postForged(String address, Map<String, String> values) {
		Connection request = this.connection.newRequest(this.site + address).method(Connection.Method.POST);
		values.forEach(request::data);
		return execute(request);
	}

	/**
	 * Sends files with a form of a page.
	 * @param form which form, as a selector
	 * @param field the field for files
	 * @param files the bytes by the names of the files
	 */
	public Document attach(Document page, String form, String field, Map<String, byte[]> files) {
		FormElement element = (FormElement) page.expectFirst(form);
		Connection request = this.connection.newRequest(element.absUrl("action")).method(Connection.Method.POST);
		element.formData()
			.stream()
			.filter((one) -> !one.key().equals(field))
			.forEach((one) -> request.data(one.key(), one.value()));
		files.forEach((name, bytes) -> request.data(field, name, new ByteArrayInputStream(bytes)));
		return execute(request);
	}

	/**
	 * Asks for what is no page.
	 */
	public Connection.Response fetch(String address) {
		return send(this.connection.newRequest(this.site + address).maxBodySize(0));
	}

	private Connection.Response send(Connection request) {
		try {
			Connection.Response response = request.execute();
			this.status = response.statusCode();
			this.path = response.url().toString().substring(this.site.length());
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Document execute(Connection request) {
		try {
			return send(request).parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The status of the last answer.
	 */
	public int status() {
		return this.status;
	}

	/**
	 * Where the last answer led.
	 */
	public String path() {
		return this.path;
	}

	/**
	 * The value of a cookie, or {@code null}.
	 */
	public String cookie(String name) {
		return this.connection.cookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse(null);
	}

	public DeskSession expect(int wanted) {
		assertThat(this.status).isEqualTo(wanted);
		return this;
	}

}
