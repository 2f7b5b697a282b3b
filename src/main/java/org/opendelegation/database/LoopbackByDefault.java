package org.opendelegation.database;

import java.net.InetAddress;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Beside the embedded database the program answers this machine only, unless the
 * environment names an address: it is a trial, without TLS and with nothing in front.
 */
class LoopbackByDefault implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

	static final String ADDRESS = "server.address";

	private final Environment environment;

	LoopbackByDefault(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void customize(ConfigurableWebServerFactory factory) {
		if (!this.environment.containsProperty(ADDRESS)) {
			factory.setAddress(InetAddress.getLoopbackAddress());
		}
	}

	/**
	 * After those that take everything from the environment.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
