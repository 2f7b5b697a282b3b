package org.opendelegation.paper;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers of a trip of two cities, as clerks of one of them make them.
 */
@EmptyApplicationTest
class PaperCityTests {

	private static final String PAPERS = "/desk/trips/papers-of-cities/draft/papers";

	private static DeskSession clerk;

	@BeforeAll
	static void enter(@Autowired TestDatabase database, @LocalServerPort int port) {
		TestStaff staff = new TestStaff(database, port);
		staff.city("antioch");
		clerk = staff.signIn("cities-clerk@example.gov", "oakley", "CLERK");
		database.asOwner()
			.sql("insert into trip (slug, lead_city_id) select 'papers-of-cities', id from city where slug = 'oakley'")
			.update();
		long edition = new TestTrips(database).draft("papers-of-cities", "2024-05-19/2024-05-26");
		database.asOwner()
			.sql("""
					insert into traveler (edition_id, key, position, name, title, city_id, city_name, capacity)
					select {e}, v.key, v.position, v.name, 'Mayor', c.id, c.name, 'OFFICIAL'
					from (values ('lee', 1, 'Ann Lee', 'antioch'), ('roe', 2, 'Bob Roe', 'oakley')) v (key, position, name, city)
					join city c on c.slug = v.city;
					insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis, received, paid_to)
					values ({e}, 'trip', 1, 'Host Fund', 'The trip', null, null, 'NOT_STATED', null, 'NOT_STATED'),
						({e}, 'rooms', 2, 'Rooms Fund', 'Rooms', 300, 'USD', 'EXACT', '2024-05-18', 'NOT_STATED'),
						({e}, 'fare', 3, 'Host Fund', 'The fare', 2600, 'USD', 'EXACT', '2024-05-18', 'CITY');
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					where edition_id = {e} and (p.key <> 'fare' or t.key = 'roe')
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
	}

	@Test
	void haveTheSheetsOfACityTogetherWhatWentThroughItFirst() {
		assertThat(read("/form-801").select(".sheet > h2").eachText()).containsExactly(
				"Payment from Rooms Fund, for officials of Antioch",
				"Payment from Host Fund (The trip), for officials of Antioch",
				"Payment from Host Fund ($2,600.00), for officials of Oakley",
				"Payment from Rooms Fund, for officials of Oakley",
				"Payment from Host Fund (The trip), for officials of Oakley");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/form-801", "/schedule-e", "/oral-report" })
	void areOfOneCityWhereThatIsAskedFor(String paper) {
		Document page = read(paper + "?city=antioch");
		assertThat(page.select(".sheet").text()).contains("Ann Lee").doesNotContain("Bob Roe", "Oakley", "$2,600.00");
		assertThat(page.select(".button").attr("href")).isEqualTo(PAPERS + paper + ".pdf?city=antioch");
	}

	@Test
	void areOfferedFirstForTheCityOfTheClerk() {
		assertThat(read("").select(".papers-cities li > b").eachText()).containsExactly("Oakley", "Antioch");
		assertThat(read("/form-801").select(".paper-cities a").eachText()).containsExactly("All cities", "Oakley",
				"Antioch");
	}

	@Test
	void refuseACityThatIsNotOfTheTrip() {
		for (String path : new String[] { "/form-801?city=saratoga", "/form-801.pdf?city=saratoga",
				"/form-803?city=oakley" }) {
			clerk.open(PAPERS + path);
			clerk.expect(400);
		}
	}

	private static Document read(String path) {
		Document page = clerk.open(PAPERS + path);
		clerk.expect(200);
		assertThat(page.outerHtml()).doesNotContain("??");
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		return page;
	}

}
