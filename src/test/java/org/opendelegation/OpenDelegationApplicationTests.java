package org.opendelegation;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OpenDelegationApplicationTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient register;

	@Test
	void readsAsTheRegister() {
		assertThat(this.register.sql("select session_user").query(String.class).single())
			.isEqualTo(TestDatabase.REGISTER);
	}

	@Test
	void isReadyToServe() {
		this.client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
	}

}
