package org.opendelegation.test;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.client.EntityExchangeResult;
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
		EntityExchangeResult<String> answer = client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult();
		assertThat(answer.getResponseBody()).isNotNull();
		return Jsoup.parse(answer.getResponseBody());
	}

}
