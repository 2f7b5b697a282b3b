package org.opendelegation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another city starts without the records of Oakley, and without those that other tests
 * made.
 */
@EmptyApplicationTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class EmptyCityTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@Test
	void hasNoRecords() {
		assertThat(this.database.asOwner().sql("select count(*) from edition").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/trips", "/meetings", "/officials", "/organizations", "/cities", "/sister-cities",
			"/sources", "/search?q=mayor", "/es/trips", "/actuator/health/readiness" })
	void answersNevertheless(String path) {
		this.client.get().uri(path).exchange().expectStatus().isOk();
	}

	@Test
	void showsNothingOfOakley() {
		this.client.get().uri("/trips/hong-kong-chongqing-2024").exchange().expectStatus().isNotFound();
	}

}
