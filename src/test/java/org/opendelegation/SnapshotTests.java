package org.opendelegation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page shows the record of one moment, even if an edition is withdrawn while the page
 * is made.
 */
@ApplicationTest
@DirtiesContext
class SnapshotTests {

	private static final String TRIP = "/trips/hong-kong-chongqing-2024";

	@Autowired
	private RestTestClient client;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestDatabase database;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/trips", TRIP, TRIP + "/editions", TRIP + "/editions/2", TRIP + "/changes/1..2",
			TRIP + "/meetings/cusef-welcome", "/meetings", "/disclosures", "/officials", "/officials/anissa-williams",
			"/organizations", "/organizations/china-silicon-valley", "/cities", "/cities/hong-kong", "/sister-cities",
			"/sources", "/search?q=mayor" })
	void isOfOneMoment(String path) {
		String before = read(path);
		this.statements.afterNext(() -> assertThat(withdraw()).isPositive());
		assertThat(read(path)).isEqualTo(before);
	}

	private String read(String path) {
		return Pages.text(this.client, path, 200);
	}

	private int withdraw() {
		return this.database.asOwner().sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'Names a child'
				where state = 'PUBLISHED'
				""").update();
	}

	/**
	 * What nobody may do: a withdrawn edition stays withdrawn.
	 */
	@AfterEach
	void restore() {
		this.database.asOwner().sql("""
				alter table edition disable trigger edition_stays_published;
				update edition set state = 'PUBLISHED', withdrawn_at = null, withdrawal_reason = null
				where state = 'WITHDRAWN';
				alter table edition enable trigger edition_stays_published
				""").update();
	}

}
