package org.opendelegation.web;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.catalina.util.NetMaskSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind a web server in front, throttling sees the addresses of visitors: from the
 * networks that Docker makes, Tomcat believes what they are forwarded for.
 */
class ForwardedHeadersTests {

	private final NetMaskSet proxies = NetMaskSet
		.parse(new TomcatServerProperties().getRemoteip().getInternalProxies());

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, true", "172.17.0.1, true", "172.18.0.1, true", "172.31.255.1, true", "192.168.0.1, true",
			"10.0.0.1, true", "::1, true", "172.32.0.1, false", "203.0.113.7, false", "2001:db8::1, false" })
	void areBelievedFromTheNetworksOfDocker(String address, boolean believed) throws Exception {
		assertThat(this.proxies.contains(address)).isEqualTo(believed);
	}

	@Test
	void areReadWhereComposeRunsTheProgram() throws Exception {
		assertThat(Files.readString(Path.of("docker-compose.yml")))
			.contains("SERVER_FORWARD_HEADERS_STRATEGY: ${SERVER_FORWARD_HEADERS_STRATEGY:-native}");
	}

}
