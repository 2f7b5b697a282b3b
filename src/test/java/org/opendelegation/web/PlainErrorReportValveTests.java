package org.opendelegation.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no client library sends.
 */
@EmptyApplicationTest
class PlainErrorReportValveTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /%00 HTTP/1.1", "GET /es/%00 HTTP/1.1", "GET /a/..%2fb HTTP/1.1", "GET /%zz HTTP/1.1",
			"GET /../x HTTP/1.1", "GET /a|b HTTP/1.1", "GET / HTTP/9.9", "nonsense" })
	void saysNothingOfTheInside(String request) throws IOException {
		String answer = send(request);
		assertThat(answer).startsWith("HTTP/1.1 ").containsPattern("^HTTP/1.1 (400|404|505)");
		assertThat(answer).doesNotContainIgnoringCase("tomcat")
			.doesNotContain("Exception", "Invalid URI", "Server:", "Description");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%00 HTTP/1.1", "GET /a/..%2fb HTTP/1.1", "GET /a|b HTTP/1.1" })
	void answersWithAPage(String request) throws IOException {
		assertThat(send(request)).contains("Content-Type: text/html;charset=UTF-8", "X-Content-Type-Options: nosniff",
				"Content-Security-Policy: default-src 'none'", "Cache-Control: no-store",
				"<h1>This request cannot be read</h1>");
	}

	@Test
	void looksLikeTheOtherPages() throws IOException {
		String answer = send("GET /%00 HTTP/1.1");
		String page = answer.substring(answer.indexOf("<!DOCTYPE"));
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(Jsoup.parse(page).select("link[rel=stylesheet]").eachAttr("href")).hasSize(4)
			.allMatch((path) -> path.matches("/css/\\w+-[0-9a-f]{32}\\.css"))
			.allSatisfy((path) -> assertThat(send("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 200"));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void leavesAQueryThatCannotBeReadToTheProgram(CapturedOutput log) throws IOException {
		assertThat(send("GET /es/trips?q=%zz HTTP/1.1")).startsWith("HTTP/1.1 400")
			.contains("La dirección no puede leerse.");
		assertThat(log).isEmpty();
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			String headers = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write((request + headers).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
