package org.opendelegation.test;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages in tests.
 */
public final class Pages {

	private Pages() {
	}

	/**
	 * Reads a page and checks how it is answered.
	 */
	public static Document read(RestTestClient client, String path, int status) {
		return Jsoup.parse(text(client, path, status));
	}

	/**
	 * The same as it was sent.
	 */
	public static String text(RestTestClient client, String path, int status) {
		String body = client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(body).isNotNull();
		return body;
	}

}
