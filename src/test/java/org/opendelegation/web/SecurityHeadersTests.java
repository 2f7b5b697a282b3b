package org.opendelegation.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a request is refused, and whoever refuses it.
 */
@ApplicationTest
class SecurityHeadersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /trips", "GET /css/mark.svg", "GET /actuator/health/liveness", "GET /nowhere",
			"GET /trips?year=soon", "GET /es;x/trips", "GET /es//evil.com", "GET /css/%2e%2e/x", "GET /WEB-INF/web.xml",
			"TRACE /trips", "FOO /trips", "POST /trips", "OPTIONS /trips", "OPTIONS *", "GET /%00", "GET /a|b" })
	void areOnEveryAnswer(String request) throws IOException {
		String answer = send(request);
		assertThat(answer).containsOnlyOnce("Content-Security-Policy: default-src 'none'")
			.containsOnlyOnce("X-Content-Type-Options: nosniff")
			.containsOnlyOnce("X-Frame-Options: DENY")
			.containsOnlyOnce("Referrer-Policy: strict-origin-when-cross-origin")
			.containsOnlyOnce("Permissions-Policy: camera=()");
	}

	@Test
	void areOnATraceThatIsRefused() throws IOException {
		assertThat(send("TRACE /trips")).startsWith("HTTP/1.1 405").doesNotContain("X-Sent:");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			String headers = " HTTP/1.1\r\nHost: localhost\r\nX-Sent: by the test\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write((request + headers).getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
