package org.opendelegation.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links of the chain that are recorded as not there, with a source and without, and what
 * files tell of rates and of whose way of disclosure is which.
 */
@EmptyApplicationTest
class ChainsAndRatesTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JsonMapper json;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		JdbcClient owner = database.asOwner();
		owner.sql("""
				insert into city (slug, name, country_code, published_at) values ('elmwood', 'Elmwood', 'US', now());
				insert into trip (slug, lead_city_id) select 'chain', id from city;
				insert into source (slug, kind, title, description, publisher, language, published_at)
				values ('paper', 'NEWS_REPORT', 'A report', 'A report', 'The Paper', 'en', now())
				""").update();
		TestTrips trips = new TestTrips(database);
		long edition = trips.draft("chain", "2024-05");
		owner
			.sql("""
					insert into traveler (edition_id, key, position, name, capacity)
					values ({e}, 'ann', 1, 'Ann Lee', 'OFFICIAL'), ({e}, 'bob', 2, 'Bob Roe', 'OFFICIAL');
					insert into payment (edition_id, key, position, payer, purpose, amount, currency, basis, no_intermediary,
						own_money, rate, rate_day, rate_source)
					values ({e}, 'cited', 1, 'Bridge', 'Fares', 900, 'USD', 'EXACT', true, true, null, null, null),
						({e}, 'bare', 2, 'Agency', 'Rooms', 9001, 'CNY', 'EXACT', true, true, 0.138455, '2024-05-20', 'Reserve'),
						({e}, 'silent', 3, 'Office', 'Meals', 50, 'CNY', 'EXACT', false, false, null, null, null),
						({e}, 'nothing', 4, 'Club', 'Tours', null, null, 'NOT_STATED', false, false, null, null, null);
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id)
					where p.edition_id = {e} and p.key in ('cited', 'bare');
					insert into payment_path (payment_id, traveler_id, path)
					select p.id, t.id, v.path from payment p join traveler t using (edition_id)
					join (values ('ann', 'FORM_801'), ('bob', 'SCHEDULE_E'), ('bob', 'INCOME')) as v (who, path) on v.who = t.key
					where p.edition_id = {e} and p.key = 'cited';
					insert into claim (edition_id, record_kind, record_key, field)
					values ({e}, 'payment', 'cited', 'intermediary'), ({e}, 'payment', 'cited', 'originalSource');
					insert into citation (claim_id, source_id, quote)
					select c.id, s.id, 'Its own money.' from claim c, source s where c.edition_id = {e};
					insert into gift (edition_id, key, position, giver, description, amount, currency, basis, rate, rate_day,
						rate_source)
					values ({e}, 'vase', 1, 'A mayor', 'A vase', 80, 'USD', 'EXACT', null, null, null),
						({e}, 'bowl', 2, 'A mayor', 'A bowl', 70.05, 'CNY', 'EXACT', 0.14, '2024-05-20', 'Reserve')
					"""
				.replace("{e}", String.valueOf(edition)))
			.update();
		trips.close(edition, "PUBLISHED");
	}

	@Test
	void sayThatASourceSaysSoOnlyWhereOneIsCited() {
		Document trip = Pages.read(this.client, "/trips/chain", 200);
		assertThat(chain(trip, "payment--cited"))
			.contains("the payer’s own money, as a source says", "nobody, as a source says")
			.doesNotContain("no source cited: ");
		assertThat(chain(trip, "payment--bare"))
			.contains("the payer’s own money no source cited", "nobody no source cited")
			.doesNotContain("as a source says");
		assertThat(chain(trip, "payment--silent")).contains("Not disclosed").doesNotContain("nobody");
		assertThat(Pages.read(this.client, "/es/trips/chain", 200).select("#payment--cited .chain").text())
			.contains("nadie, según una fuente");
	}

	private static String chain(Document trip, String payment) {
		Element chain = trip.selectFirst("[id='" + payment + "'] .chain");
		assertThat(chain).isNotNull();
		chain.select(".mark").remove();
		return chain.text();
	}

	@Test
	void haveAValueOfTheirOwnInFiles() {
		assertThat(rows()).extracting((row) -> row.get("intermediary"))
			.containsExactly("NO_INTERMEDIARY", "NO_INTERMEDIARY", "not stated", "not stated", "not applicable",
					"not applicable");
		assertThat(rows()).extracting((row) -> row.get("originalSource"))
			.startsWith("OWN_MONEY", "OWN_MONEY", "not stated");
		assertThat(payments().get(0).path("originalSource").asString()).isEqualTo("OWN_MONEY");
		assertThat(payments().get(0).path("intermediary").asString()).isEqualTo("NO_INTERMEDIARY");
		assertThat(payments().get(2).path("originalSource").isNull()).isTrue();
		assertThat(
				Pages.read(this.client, "/disclosures", 200).select("dl.facts dt:contains(originalSource) + dd").text())
			.contains("OWN_MONEY");
	}

	@Test
	void tellRatesAndDollarsInFiles() {
		List<CSVRecord> rows = rows();
		assertThat(rows).extracting((row) -> row.get("dollars"))
			.containsExactly("900.00", "1246.23", "not stated", "not stated", "80.00", "9.81");
		assertThat(rows).extracting((row) -> row.get("rate"))
			.containsExactly("not applicable", "0.138455", "not stated", "not applicable", "not applicable", "0.14");
		assertThat(rows.get(1).toMap()).containsEntry("rateDay", "2024-05-20").containsEntry("rateSource", "Reserve");
		JsonNode converted = payments().get(1);
		assertThat(converted.path("dollars").asString()).isEqualTo("1246.23");
		assertThat(converted.path("rate").asString()).isEqualTo("0.138455");
		assertThat(converted.path("rateDay").asString()).isEqualTo("2024-05-20");
		assertThat(converted.path("rateSource").asString()).isEqualTo("Reserve");
		assertThat(payments().get(0).has("rate")).isFalse();
		assertThat(payments().get(2).path("dollars").isNull()).isTrue();
	}

	@Test
	void tellWhoseWayOfDisclosureIsWhichInFiles() {
		assertThat(rows()).extracting((row) -> row.get("paths"))
			.startsWith("Ann Lee: FORM_801; Bob Roe: INCOME; Bob Roe: SCHEDULE_E", "not stated");
		assertThat(payments().get(0).path("paths").toString())
			.isEqualTo("[{\"name\":\"Ann Lee\",\"path\":\"FORM_801\"},"
					+ "{\"name\":\"Bob Roe\",\"path\":\"INCOME\"},{\"name\":\"Bob Roe\",\"path\":\"SCHEDULE_E\"}]");
		assertThat(payments().get(1).path("paths").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/disclosures", "/es/disclosures", "/zh-Hans/trips/chain", "/zh-Hant/disclosures" })
	void isValidHtmlWithAllItsWords(String path) {
		String page = Pages.text(this.client, path, 200);
		assertThat(new HtmlChecker().check(page)).isEmpty();
		assertThat(page).doesNotContain("??");
	}

	private List<CSVRecord> rows() {
		String text = Pages.text(this.client, "/disclosures.csv", 200).substring(1);
		try (var parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JsonNode payments() {
		return this.json.readTree(Pages.text(this.client, "/disclosures.json", 200)).path("payments");
	}

}
