package org.opendelegation.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a browser says that it prefers, it gets what it asks for.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class AcceptLanguageTests {

	private static final String MANY = IntStream.range(0, 500)
		.mapToObj((number) -> "es-x-" + number)
		.collect(Collectors.joining(","));

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/trips | 200 | many", "/es/trips | 200 | many", "/nowhere | 404 | many",
					"/css/mark.svg | 200 | many", "/actuator/health/liveness | 200 | many", "/trips;x | 400 | many",
					"/trips | 200 | -", "/trips | 200 | --", "/trips | 200 | es,-", "/trips;x | 400 | -",
					"/trips | 200 | ;;q=", "/trips | 200 | ,,,;-;q=9" })
	void doesNotMatterWhereItCannotBeRead(String path, int status, String header, CapturedOutput log) {
		this.client.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT_LANGUAGE, header.equals("many") ? MANY : header)
			.exchange()
			.expectStatus()
			.isEqualTo(status);
		assertThat(log).doesNotContain("ERROR");
	}

}
