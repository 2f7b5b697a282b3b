package org.opendelegation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.Pages;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages show what they show of records that lead to records of their own, each to
 * another, so that none is read by chance with another. What a page prints it has to have
 * read before.
 */
@EmptyApplicationTest
class LinkedRecordsTests {

	/** Stands for a record of the directory by its kind and what it is for. */
	private static final Pattern RECORD = Pattern.compile("\\b(city|official|organization):([a-z-]+)");

	@Autowired
	private RestTestClient client;

	@Autowired
	private TestDatabase database;

	@BeforeAll
	static void enter(@Autowired TestDatabase database) {
		JdbcClient owner = database.asOwner();
		owner.sql(directory()).update();
		TestTrips trips = new TestTrips(database);
		owner.sql("insert into trip (slug, lead_city_id) select 'linked', id from city where slug = 'lead'").update();
		long edition = trips.draft("linked", "2025-06");
		owner.sql(linked(records().replace("{edition}", String.valueOf(edition)))).update();
		trips.close(edition, "PUBLISHED");
	}

	private static String directory() {
		return linked(
				"""
						insert into city (slug, name, country_code, published_at) select slug, slug, 'US', now()
						from unnest(array['lead', 'home', 'stop', 'meeting', 'organization', 'relationship', 'partner',
							'filing']) as slug;
						insert into official (slug, name, sort_name, published_at) select slug, slug, slug, now()
						from unnest(array['traveler', 'organizer', 'attending', 'speaker', 'owner', 'payer', 'intermediary', 'source',
							'author', 'office', 'donor', 'guest', 'filer', 'asker', 'giver']) as slug;
						insert into organization (slug, name, kind, published_at) select slug, slug, 'NGO', now()
						from unnest(array['organizer', 'host', 'attending', 'representing', 'speaker', 'owner', 'payer', 'intermediary',
							'source', 'office', 'tie', 'other', 'foreign', 'filer', 'asker', 'giver']) as slug;
						update organization set city_id = city:organization where slug <> 'foreign';
						update organization set country_code = 'GB' where slug = 'foreign';
						insert into source (slug, kind, description, publisher, language, published_at)
						values ('report', 'NEWS_REPORT', 'Report', 'Herald', 'en', now());
						insert into source_author (source_id, position, name, official_id, part)
						select id, 1, 'author', official:author, 'AUTHOR' from source;
						insert into office (official_id, key, title, organization_id, attested, published_at)
						values (official:office, 'office', 'Mayor', organization:office, '2025', now());
						insert into tie (organization_id, key, kind, other_organization_id, description, published_at)
						values (organization:tie, 'tie', 'OTHER', organization:other, 'A tie', now());
						insert into registration (organization_id, key, register, capacity, status, published_at)
						values (organization:tie, 'filing', 'OTHER', 'nonprofit', 'active', now());
						insert into filing (slug, city_id, form, official_id, organization_id, published_at)
						values ('of-person', city:filing, 'FORM_700', official:filer, null, now()),
							('of-body', city:filing, 'FORM_807', null, organization:filer, now());
						insert into relationship (slug, home_city_id, partner_city_id, partner, summary, published_at)
						values ('related', city:relationship, city:partner, 'partner', 'Two cities.', now());
						insert into stage (relationship_id, key, position, kind, published_at)
						select id, 'inquiry', 1, 'INQUIRY', now() from relationship;
						""");
	}

	private static String records() {
		return """
				insert into traveler (edition_id, key, position, name, official_id, city_id, capacity)
				values ({edition}, 'traveler', 1, 'traveler', official:traveler, city:home, 'OFFICIAL'),
					({edition}, 'donor', 2, 'donor', official:donor, city:home, 'DONOR');
				insert into organizer (edition_id, key, position, name, official_id, organization_id, part)
				values ({edition}, 'person', 1, 'organizer', official:organizer, null, 'LED'),
					({edition}, 'body', 2, 'organizer', null, organization:organizer, 'ORGANIZED');
				insert into stop (edition_id, key, position, city_id) values ({edition}, 'stop', 1, city:stop);
				insert into meeting (edition_id, key, position, title, kind, city_id, host, host_organization_id,
					minutes)
				values ({edition}, 'meeting', 1, 'Meeting', 'VISIT', city:meeting, 'host', organization:host, E'One.\\n\\nTwo.');
				insert into attendance (meeting_id, key, position, name, official_id, organization_id, representing,
					representing_organization_id, certainty)
				select id, 'person', 1, 'attending', official:attending, null::bigint, 'representing',
					organization:representing, 'REPORTED' from meeting where edition_id = {edition}
				union all select id, 'body', 2, 'attending', null, organization:attending, null, null, 'REPORTED' from meeting where edition_id = {edition}
				union all select id, 'guest', 3, 'guest', official:guest, null, null, null, 'CONFIRMED' from meeting where edition_id = {edition};
				insert into statement (edition_id, key, position, speaker, official_id, organization_id, manner, words, language,
					meeting_id)
				select {edition}, 'person', 1, 'speaker', official:speaker, null::bigint, 'DIRECT', 'Welcome', 'en', id from meeting where edition_id = {edition}
				union all select {edition}, 'body', 2, 'speaker', null, organization:speaker, 'DIRECT', 'Welcome', 'en', id
				from meeting where edition_id = {edition};
				insert into commitment (edition_id, key, position, kind, words, owner, official_id, organization_id)
				values ({edition}, 'person', 1, 'PROMISE', 'To return', 'owner', official:owner, null),
					({edition}, 'body', 2, 'PROMISE', 'To return', 'owner', null, organization:owner);
				insert into payment (edition_id, key, position, payer, payer_official_id, payer_organization_id, intermediary,
					intermediary_official_id, intermediary_organization_id, original_source, original_source_official_id,
					original_source_organization_id, solicited_by, solicited_by_official_id, solicited_by_organization_id, purpose,
					basis)
				values ({edition}, 'bodies', 1, 'payer', null, organization:payer, 'intermediary', null,
						organization:intermediary, 'source', null, organization:source, 'asker', null, organization:asker, 'Fares',
						'NOT_STATED'),
					({edition}, 'people', 2, 'payer', null, organization:payer, 'intermediary', official:intermediary, null,
						'source', official:source, null, 'asker', official:asker, null, 'Fares', 'NOT_STATED'),
					({edition}, 'person', 3, 'payer', official:payer, null, null, null, null, null, null, null, null, null, null, 'Fares',
						'NOT_STATED');
				insert into gift (edition_id, key, position, giver, giver_official_id, giver_organization_id, receiver_id, description,
					basis)
				select {edition}, 'person', 1, 'giver', official:giver, null::bigint, min(id), 'A vase', 'NOT_STATED' from traveler
				where edition_id = {edition}
				union all select {edition}, 'body', 2, 'giver', null, organization:giver, null, 'A vase', 'NOT_STATED';
				insert into payment_item (payment_id, category) select id, 'LODGING' from payment where edition_id = {edition};
				insert into payment_beneficiary (payment_id, traveler_id) select p.id, t.id from payment p
				join traveler t using (edition_id) where edition_id = {edition};
				insert into payment_share (payment_id, traveler_id, amount)
				select payment_id, traveler_id, 1 from payment_beneficiary;
				insert into payment_path (payment_id, traveler_id, path)
				select payment_id, traveler_id, 'INCOME' from payment_beneficiary;
				with made as (
					insert into claim (edition_id, record_kind, record_key, field) values ({edition}, 'trip', 'trip', 'title')
					returning id)
				insert into citation (claim_id, source_id) select made.id, source.id from made, source
				where slug = 'report'
				""";
	}

	private static String linked(String sql) {
		return RECORD.matcher(sql)
			.replaceAll(
					(record) -> "(select id from %s where slug = '%s')".formatted(record.group(1), record.group(2)));
	}

	/**
	 * Otherwise the next association that somebody adds would be left out here.
	 */
	@Test
	void haveEveryAssociationSet() {
		List<String> associations = this.database.asOwner()
			.sql("""
					select format('%s where %I is not null', conrelid::regclass, attname)
					from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
					where contype = 'f' and confrelid in ('city'::regclass, 'official'::regclass, 'organization'::regclass,
						'meeting'::regclass, 'traveler'::regclass)
						and conrelid::regclass::text not in ('city_name', 'official_alias', 'organization_alias', 'meeting_topic',
							'membership', 'saved_view', 'task', 'public_task', 'finding') and attname <> 'merged_into_id'
					""")
			.query(String.class)
			.list();
		assertThat(associations).hasSizeGreaterThan(25)
			.allSatisfy((association) -> assertThat(
					this.database.asOwner().sql("select count(*) from " + association).query(Integer.class).single())
				.isPositive());
	}

	@Test
	void canAllBeReadAboutInTheDirectory() {
		assertReadable("city", "/cities/");
		assertReadable("official", "/officials/");
		assertReadable("organization", "/organizations/");
		assertReadable("source", "/sources/");
		assertReadable("relationship", "/sister-cities/");
		assertReadable("filing", "/disclosures/filings/");
	}

	private void assertReadable(String table, String path) {
		assertThat(this.database.asOwner().sql("select slug from " + table).query(String.class).list()).isNotEmpty()
			.allSatisfy((slug) -> Pages.read(this.client, path + slug, 200));
	}

	@Test
	void canBeReadOnThePagesOfATrip() {
		Stream
			.of("/", "/trips", "/trips/linked", "/trips/linked/editions", "/trips/linked/editions/1", "/meetings",
					"/trips/linked/meetings/meeting", "/search?q=speaker")
			.forEach((path) -> Pages.read(this.client, path, 200));
	}

	@Test
	void nameThroughWhomAndWithWhoseMoneyAnOrganizationPaid() {
		assertThat(Pages.read(this.client, "/trips/linked", 200).select("a[href=/organizations/intermediary]"))
			.isNotEmpty();
	}

	@Test
	void keepTheParagraphsOfMinutes() {
		assertThat(Pages.read(this.client, "/trips/linked/meetings/meeting", 200)
			.select("[aria-labelledby=minutes] .rendered p")
			.eachText()).containsExactly("One.", "Two.");
	}

	/**
	 * The edition stays as it was published; the city's own page goes with the time.
	 */
	@Test
	void keepTheNameOfACityThatIsRenamedLater() {
		JdbcClient owner = this.database.asOwner();
		owner.sql("update city set name = 'renamed' where slug in ('stop', 'meeting', 'home')").update();
		for (String path : List.of("/trips/linked", "/trips/linked/editions/1", "/trips/linked/meetings/meeting",
				"/meetings", "/officials/attending", "/officials/traveler")) {
			assertThat(Pages.read(this.client, path, 200).select("main .entry, main article").text()).as(path)
				.doesNotContain("renamed");
		}
		assertThat(Pages.read(this.client, "/trips/linked", 200).select("a[href=/cities/stop]").text())
			.isEqualTo("stop");
		assertThat(Pages.read(this.client, "/cities/stop", 200).select("h1").text()).isEqualTo("renamed");
		owner.sql("update city set name = slug").update();
	}

}
