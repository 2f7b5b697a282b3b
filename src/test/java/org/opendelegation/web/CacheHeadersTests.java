package org.opendelegation.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser and the caches before it may keep, and how little is sent.
 */
@ApplicationTest
class CacheHeadersTests {

	/** Undoes no compression, unlike other clients. */
	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/trips", "/zh-Hans/trips/hong-kong-chongqing-2024", "stylesheet" })
	void isSentCompressed(String what) throws Exception {
		HttpResponse<byte[]> plain = get(pathOf(what));
		HttpResponse<byte[]> compressed = get(pathOf(what), "Accept-Encoding", "gzip");
		assertThat(header(plain, "Content-Encoding")).isEmpty();
		assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
		assertThat(String.join(",", compressed.headers().allValues("Vary"))).containsIgnoringCase("accept-encoding");
		assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 2);
		assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/es/trips", "stylesheet", "script" })
	void isNotSentAgain(String what) throws Exception {
		String tag = header(get(pathOf(what), "Accept-Encoding", "gzip"), "ETag");
		assertThat(tag).startsWith("W/\"");
		HttpResponse<byte[]> again = get(pathOf(what), "Accept-Encoding", "gzip", "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(header(again, "ETag")).isEqualTo(tag);
		assertThat(get(pathOf(what), "If-None-Match", "W/\"another\"").statusCode()).isEqualTo(200);
	}

	@Test
	void keepsPagesForAMinuteAndWhatTheyAreMadeOfForAYear() throws Exception {
		HttpResponse<byte[]> page = get("/trips");
		assertThat(header(page, "Cache-Control")).isEqualTo("public, max-age=60");
		assertThat(String.join(",", page.headers().allValues("Vary"))).containsIgnoringCase("accept-language");
		assertThat(header(get(pathOf("stylesheet")), "Cache-Control")).isEqualTo("max-age=31536000, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/robots.txt", "/sitemap.xml" })
	void keepsForAMinuteWhatTheRegisterWritesItself(String path) throws Exception {
		assertThat(header(get(path), "Cache-Control")).isEqualTo("public, max-age=60");
	}

	@Test
	void keepsNothingOfWhatTheRegisterDoesNotAnswer() throws Exception {
		assertThat(cacheControlOf(new SomeRegisterController())).isEqualTo("public, max-age=60");
		assertThat(cacheControlOf(new DeskController())).isEqualTo("no-store");
		assertThat(header(get("/actuator/health/liveness"), "Cache-Control")).doesNotContain("public");
	}

	private static String cacheControlOf(Object controller) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new CacheHeaders().preHandle(new MockHttpServletRequest(), response, new HandlerMethod(controller, "show"));
		new CacheHeaders().postHandle(new MockHttpServletRequest(), response, new HandlerMethod(controller, "show"),
				new ModelAndView("page"));
		return response.getHeader("Cache-Control");
	}

	static class SomeRegisterController {

		public void show() {
		}

	}

	static class DeskController {

		public void show() {
		}

	}

	/**
	 * The address of a page, or of what the home page is made of.
	 */
	private String pathOf(String what) throws IOException, InterruptedException {
		if (what.startsWith("/")) {
			return what;
		}
		String home = new String(get("/").body(), StandardCharsets.UTF_8);
		return Jsoup.parse(home)
			.select(what.equals("script") ? "script[src]" : "link[href^=/css/components]")
			.stream()
			.map((element) -> element.attr("href") + element.attr("src"))
			.findFirst()
			.orElseThrow();
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	private static byte[] unzipped(byte[] compressed) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
	}

}
