package org.opendelegation.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.TripEditions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A value that the law lets a city keep back is nowhere the public can read, and never
 * said to be unknown. The first edition of a trip tells everything, the second withholds
 * all that can be withheld.
 */
@EmptyApplicationTest
class WithheldTests {

	private static final String GROUND = "Government Code section 7927.700";

	/** What the first edition tells, in the words of the pages and of the tables. */
	private static final String[] TOLD = { "Secret", "1999", "4,820", "4820" };

	/**
	 * Facts that have no neutral value: a record of which they are to be kept back is
	 * left out.
	 */
	private static final Set<String> NEVER = Set.of("organizer.part", "stop.city", "meeting.kind", "attendance.part",
			"attendance.certainty", "meeting.setting", "attendance.side", "attendance.naming", "statement.manner",
			"statement.language", "commitment.kind");

	private static JdbcClient owner;

	private static TestTrips trips;

	private static List<Fact> facts;

	@Autowired
	private RestTestClient client;

	@BeforeAll
	static void enter(@Autowired TestDatabase database, @Autowired TripEditions editions,
			@Autowired EditionReader reader, @Autowired PlatformTransactionManager transactions) {
		owner = database.asOwner();
		trips = new TestTrips(database);
		owner.sql("""
				insert into official (slug, name, sort_name, published_at) values ('known', 'Known', 'Known', now());
				insert into organization (slug, name, kind, published_at) values ('fund', 'Fund', 'NONPROFIT', now());
				insert into city (slug, name, country_code, published_at) values ('far', 'Far', 'US', now()),
					('secret', 'Secret', 'US', now());
				insert into trip (slug) values ('withheld')
				""").update();
		trips.close(draft(), "PUBLISHED");
		facts = new TransactionTemplate(transactions).execute((status) -> reader.read(editions.of("withheld").current())
			.getRecords()
			.stream()
			.flatMap((record) -> record.getFacts().stream())
			.toList());
		long edition = draft();
		withholdable().forEach((fact) -> withhold(edition, fact));
		owner.sql(neutral().replace("{edition}", String.valueOf(edition))).update();
		trips.close(edition, "PUBLISHED");
	}

	/**
	 * The next edition, with a value in every field.
	 */
	private static long draft() {
		long edition = trips.draft("withheld", "1999-09-09");
		owner
			.sql("""
					update particulars set title = 'Secret', summary = 'Secret', purpose = 'Secret', purpose_kind = 'TRADE',
						delegation = 'Secret', departed = '1999-09-08', returned = '1999-09-10', invitation = 'Secret',
						council_authority = 'Secret' where edition_id = {edition};
					insert into traveler (edition_id, key, position, name, official_id, title, city_id, capacity, remark, departed,
						returned)
					select {edition}, 'one', 1, 'Secret', official.id, 'Secret', city.id, 'DONOR', 'Secret', '1999', '1999'
					from official, city where city.slug = 'secret';
					insert into organizer (edition_id, key, position, name, organization_id, part, description)
					select {edition}, 'one', 1, 'Secret', id, 'LED', 'Secret' from organization;
					insert into stop (edition_id, key, position, city_id, dates, remark)
					select {edition}, 'one', 1, id, '1999-09', 'Secret' from city where slug = 'far';
					insert into meeting (edition_id, key, position, title, kind, city_id, venue, dates, starts_at, host,
						host_organization_id, summary, outcome, minutes)
					select {edition}, 'one', 1, 'Secret', 'VISIT', city.id, 'Secret', '1999-09-09', '09:09', 'Secret', organization.id,
						'Secret', 'Secret', 'Secret' from city, organization where city.slug = 'secret';
					insert into meeting_topic (meeting_id, position, topic)
					select id, 1, 'Secret' from meeting where edition_id = {edition};
					insert into attendance (meeting_id, key, position, name, official_id, representing, representing_organization_id,
						certainty)
					select meeting.id, 'one', 1, 'Secret', official.id, 'Secret', organization.id, 'REPORTED'
					from meeting, official, organization where edition_id = {edition};
					insert into statement (edition_id, key, position, speaker, official_id, manner, words, language, quoted_from, said,
						occasion, meeting_id)
					select {edition}, 'one', 1, 'Secret', official.id, 'QUOTING_ANOTHER', 'Secret', 'en', 'Secret', '1999', 'Secret',
						meeting.id from official, meeting where edition_id = {edition};
					insert into commitment (edition_id, key, position, kind, words, owner, official_id, condition, due, outcome)
					select {edition}, 'one', 1, 'PROMISE', 'Secret', 'Secret', id, 'Secret', '1999', 'Secret' from official;
					insert into payment (edition_id, key, position, payer, payer_organization_id, intermediary,
						intermediary_organization_id, original_source, original_source_official_id, purpose, amount, currency, basis,
						received, paid_to, form, rate, rate_day, rate_source, rate_url, solicited, solicited_by,
						solicited_by_official_id, claimed, legal_ground, evidence, evidence_url, approved_by, approved_on)
					select {edition}, 'one', 1, 'Secret', organization.id, 'Secret', organization.id, 'Secret', official.id, 'Secret',
						4820, 'CNY', 'EXACT', '1999', 'PERSON', 'IN_KIND', 0.4321, '1999', 'Secret', 'https://secret.example', 'YES',
						'Secret', official.id, 'OTHER', 'Secret', 'Secret', 'https://secret.example', 'Secret', '1999'
					from organization, official;
					insert into payment_item (payment_id, category, amount)
					select id, 'MEALS', 4820 from payment where edition_id = {edition};
					insert into payment_beneficiary (payment_id, traveler_id)
					select p.id, t.id from payment p join traveler t using (edition_id) where edition_id = {edition};
					insert into payment_share (payment_id, traveler_id, amount)
					select payment_id, traveler_id, 4820 from payment_beneficiary join payment p on p.id = payment_id
					where edition_id = {edition};
					insert into payment_path (payment_id, traveler_id, path)
					select payment_id, traveler_id, 'INCOME' from payment_beneficiary join payment p on p.id = payment_id
					where edition_id = {edition};
					insert into gift (edition_id, key, position, giver, giver_organization_id, receiver_id, received, occasion,
						description, amount, currency, basis, rate, rate_day, rate_source, rate_url, disposition, disposed, donated_to)
					select {edition}, 'one', 1, 'Secret', organization.id, traveler.id, '1999', 'Secret', 'Secret', 4820, 'CNY', 'EXACT',
						0.4321, '1999', 'Secret', 'https://secret.example', 'DONATED', '1999', 'Secret' from organization, traveler where edition_id = {edition}
					"""
				.replace("{edition}", String.valueOf(edition)))
			.update();
		return edition;
	}

	private static String neutral() {
		return """
				update particulars set title = '(withheld)', summary = '(withheld)', purpose = null, purpose_kind = null,
					delegation = null, dates = null, departed = null, returned = null, invitation = null,
					council_authority = null where edition_id = {edition};
				update organizer set name = '(withheld)', organization_id = null, description = null
				where edition_id = {edition};
				update stop set dates = null, remark = null where edition_id = {edition};
				update statement set speaker = '(withheld)', official_id = null, words = '(withheld)', quoted_from = null,
					said = null, occasion = null, meeting_id = null where edition_id = {edition};
				update commitment set words = '(withheld)', owner = null, official_id = null, condition = null, due = null,
					outcome = null where edition_id = {edition};
				delete from payment_share where payment_id in (select id from payment where edition_id = {edition});
				delete from payment_path where payment_id in (select id from payment where edition_id = {edition});
				delete from payment_item where payment_id in (select id from payment where edition_id = {edition});
				delete from payment_beneficiary where payment_id in (select id from payment where edition_id = {edition});
				update payment set payer = '(withheld)', payer_organization_id = null, intermediary = null,
					intermediary_organization_id = null, original_source = null, original_source_official_id = null,
					purpose = '(withheld)', amount = null, currency = null, basis = 'NOT_STATED', received = null,
					paid_to = 'NOT_STATED', form = 'NOT_STATED', rate = null, rate_day = null, rate_source = null, rate_url = null,
					solicited = 'NOT_STATED', solicited_by = null, solicited_by_official_id = null, claimed = 'NOT_STATED',
					legal_ground = null, evidence = null, evidence_url = null, approved_by = null, approved_on = null
				where edition_id = {edition};
				update gift set giver = '(withheld)', giver_organization_id = null, receiver_id = null, received = null,
					occasion = null, description = '(withheld)', amount = null, currency = null, basis = 'NOT_STATED',
					rate = null, rate_day = null, rate_source = null, rate_url = null,
					disposition = 'NOT_STATED', disposed = null, donated_to = null where edition_id = {edition};
				update traveler set name = '(withheld)', official_id = null, title = null, city_id = null,
					capacity = 'NOT_STATED', remark = null, departed = null, returned = null where edition_id = {edition};
				delete from meeting_topic where meeting_id in (select id from meeting where edition_id = {edition});
				update attendance set name = '(withheld)', official_id = null, representing = null,
					representing_organization_id = null
				where meeting_id in (select id from meeting where edition_id = {edition});
				update meeting set title = '(withheld)', city_id = null, venue = null, dates = null, starts_at = null, host = null,
					host_organization_id = null, summary = null, outcome = null, minutes = null where edition_id = {edition};
				""";
	}

	private static Stream<Fact> withholdable() {
		return facts.stream().filter((fact) -> !NEVER.contains(fact.getLabelKey()));
	}

	private static void withhold(long edition, Fact fact) {
		owner.sql("insert into withholding (edition_id, record_kind, record_key, field, ground) values (?, ?, ?, ?, ?)")
			.params(edition, fact.record().kind(), fact.record().key(), fact.field(), GROUND)
			.update();
	}

	@Test
	void canBeWithheldOrIsKnownNotTo() {
		assertThat(facts).allMatch(Fact::isStated);
		assertThat(facts.stream().map(Fact::getLabelKey).collect(Collectors.toSet())).containsAll(NEVER)
			.allSatisfy((name) -> assertThat(
					owner.sql("select count(*) from columns_of_field(split_part(?, '.', 1), split_part(?, '.', 2))")
						.params(name, name)
						.query(Integer.class)
						.single() > 0)
				.isNotEqualTo(NEVER.contains(name)));
	}

	@Test
	void isNotPublishedWhileATableTellsIt() {
		long edition = draft();
		for (Fact fact : withholdable().toList()) {
			withhold(edition, fact);
			assertRefused(publishing(edition), "tells what it withholds: %s %s of %s".formatted(fact.record().kind(),
					fact.field(), fact.record().key()));
			owner.sql("delete from withholding where edition_id = ?").param(edition).update();
		}
		owner.sql("update edition set state = 'DRAFT' where id = ?").param(edition).update();
	}

	@Test
	void isOfARecordThatExists() {
		long edition = draft();
		withhold(edition, new Fact(new RecordRef("payment", "mistyped"), "amount", null, true));
		assertRefused(publishing(edition), "tells what it withholds: payment amount of mistyped");
	}

	@ParameterizedTest
	@CsvSource({ "payment, price", "meeting, kind", "city, name" })
	void isOfAFieldThatCanBeWithheld(String kind, String field) {
		assertRefused("""
				insert into withholding (edition_id, record_kind, record_key, field, ground)
				select id, '%s', 'one', '%s', 'law' from edition where state = 'DRAFT'
				union all select max(id), '%1$s', 'one', '%2$s', 'law' from edition
				""".formatted(kind, field), "cannot be withheld");
	}

	private static String publishing(long edition) {
		return "update edition set state = 'PUBLISHED', reason = 'law', published_at = now() where id = " + edition;
	}

	private static void assertRefused(String sql, String message) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> owner.sql(sql).update())
			.havingRootCause()
			.withMessageContaining(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips", "/trips/withheld", "/trips/withheld/editions", "/trips/withheld/editions/2",
			"/meetings", "/trips/withheld/meetings/one", "/cities/far", "/search?q=withheld" })
	void isNowhereTold(String path) {
		assertThat(Pages.text(this.client, path, 200)).doesNotContain(TOLD);
	}

	@Test
	void isToldByTheEditionBefore() {
		assertThat(Pages.text(this.client, "/trips/withheld/editions/1", 200)).contains(TOLD[0], TOLD[1], TOLD[2]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips/withheld", "/trips/withheld/editions/2" })
	void isNamedAsWithheldWhereverItWouldStand(String path) {
		Document page = Pages.read(this.client, path, 200);
		assertThat(page.select("h1 .withheld, .lead .withheld")).hasSize(2);
		withholdable().map(Fact::record).distinct().forEach((record) -> {
			List<String> marks = page.select("[id=%s] .withheld".formatted(record.anchor())).eachText();
			assertThat(marks).as(record.toString())
				.containsOnly("Withheld")
				.hasSizeGreaterThanOrEqualTo((int) withholdable().filter((fact) -> fact.record().equals(record))
					.filter((fact) -> !Set.of("meeting.startsAt", "meeting.minutes").contains(fact.getLabelKey()))
					.count());
		});
		assertThat(page.select("main").text()).contains(GROUND);
	}

	@Test
	void isNamedAsWithheldOnThePageOfAMeeting() {
		Document page = Pages.read(this.client, "/trips/withheld/meetings/one", 200);
		assertThat(page.select("h1 .withheld, .lead .withheld")).hasSize(2);
		assertThat(page.select("#facts").first().parent().parent().select("dd .withheld").size()).isEqualTo(9);
		assertThat(page.select("#attendance").first().parent().parent().select(".person-name .withheld")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/trips", "/meetings", "/" })
	void isNamedAsWithheldInLists(String path) {
		assertThat(Pages.read(this.client, path, 200).select(".entry-when .withheld")).hasSize(1);
	}

}
