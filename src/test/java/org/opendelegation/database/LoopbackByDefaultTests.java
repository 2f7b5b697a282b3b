package org.opendelegation.database;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class LoopbackByDefaultTests {

	private final MockEnvironment environment = new MockEnvironment();

	private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();

	@Test
	void answersThisMachineOnly() {
		new LoopbackByDefault(this.environment).customize(this.factory);
		assertThat(this.factory.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
	}

	@Test
	void leavesAnAddressThatIsNamed() throws Exception {
		InetAddress everywhere = InetAddress.getByName("0.0.0.0");
		this.factory.setAddress(everywhere);
		this.environment.setProperty(LoopbackByDefault.ADDRESS, "0.0.0.0");
		new LoopbackByDefault(this.environment).customize(this.factory);
		assertThat(this.factory.getAddress()).isEqualTo(everywhere);
	}

}
