package org.opendelegation.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.SearchText;
import org.opendelegation.web.Segment;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the register finds, and what it does not.
 */
class SearchTests {

	private JdbcClient owner;

	private JdbcClient register;

	private Search search;

	@BeforeEach
	void empty() {
		TestDatabase database = TestDatabase.empty();
		this.owner = database.asOwner();
		this.register = database.asRegister();
		this.search = new Search(this.register);
	}

	@Test
	void findsPublishedRecordsOfEveryKind() {
		enterDirectory("now()");
		publish(edition("trip", "falcon"));
		SearchResults results = find("falcon");
		assertThat(results.getHits()).extracting(SearchHit::kind).containsExactlyInAnyOrder(SearchKind.values());
		assertThat(results.getHits()).extracting(SearchHit::path)
			.containsExactlyInAnyOrder("/trips/trip", "/officials/person", "/organizations/organization",
					"/cities/city", "/sister-cities/relationship", "/trips/trip/meetings/m", "/trips/trip#statement--s",
					"/disclosures/filings/filing", "/sources/source");
		assertThat(results.getKinds()).containsExactly(SearchKind.values());
		assertThat(results.getTotalOfAll()).isEqualTo(9);
	}

	@Test
	void countsAllKindsWhileItShowsOne() {
		enterDirectory("now()");
		publish(edition("trip", "falcon"));
		SearchResults results = this.search.find(SearchText.of("falcon"), SearchKind.MEETING, 1);
		assertThat(results.getHits()).extracting(SearchHit::kind).containsExactly(SearchKind.MEETING);
		assertThat(results.getTotal()).isEqualTo(1);
		assertThat(results.getTotalOfAll()).isEqualTo(9);
	}

	@Test
	void doesNotFindWhatIsNotPublished() {
		enterDirectory("null");
		long edition = edition("trip", "falcon");
		for (String state : List.of("'DRAFT'", "'IN_REVIEW'", "'SCHEDULED', publish_at = now() - interval '1 day'")) {
			this.owner.sql("update edition set state = %s where id = ?".formatted(state)).param(edition).update();
			assertNothingIsFound();
		}
		assertThat(this.owner.sql("select count(*) from search_document").query(Integer.class).single()).isZero();
	}

	@Test
	void doesNotFindWhatIsPublishedLater() {
		enterDirectory("now() + interval '1 day'");
		assertNothingIsFound();
	}

	@Test
	void doesNotFindADraftOfWhatIsPublished() {
		publish(edition("trip", "heron"));
		edition("trip", "falcon");
		assertNothingIsFound();
		assertThat(find("heron").getTotal()).isEqualTo(3);
	}

	@Test
	void findsOnlyTheCurrentEdition() {
		long first = edition("trip", "falcon");
		publish(first);
		this.owner
			.sql("""
					update edition set state = 'SUPERSEDED' where id = {first};
					update edition set state = 'PUBLISHED', reason = 'next', published_at = now() where id = {next}
					""".replace("{first}", String.valueOf(first))
				.replace("{next}", String.valueOf(edition("trip", "heron"))))
			.update();
		assertThat(find("heron").getTotal()).isEqualTo(3);
		assertNothingIsFound();
	}

	@Test
	void forgetsWhatIsWithdrawn() {
		long edition = edition("trip", "falcon");
		publish(edition);
		this.owner.sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'mistake' where id = ?
				""").param(edition).update();
		assertNothingIsFound();
		assertThat(this.owner.sql("select count(*) from search_document").query(Integer.class).single()).isZero();
	}

	@Test
	void keepsStatisticsOfWordsToItself() {
		publish(edition("trip", "falcon"));
		this.owner.sql("analyze search_document").update();
		String statistics = "select count(*) from pg_stats where tablename = 'search_document'";
		assertThat(this.owner.sql(statistics).query(Integer.class).single()).isPositive();
		assertThat(this.register.sql(statistics).query(Integer.class).single()).isZero();
	}

	@Test
	void doesNotFindUnpublishedNamesAndOfficesOfPublishedPeople() {
		this.owner.sql("""
				insert into official (slug, name, sort_name, published_at) values ('person', 'Robin', 'Robin', now());
				insert into official_alias (official_id, name, language) select id, 'Falcon', 'en' from official;
				insert into organization (slug, name, kind) values ('secret', 'Falcon', 'NGO');
				insert into office (official_id, key, title, organization_id, attested, published_at)
				select p.id, 'k', 'Mayor', g.id, '2024', now() from official p, organization g;
				insert into office (official_id, key, title, attested) select id, 'j', 'Falcon', '2024' from official;
				""").update();
		assertNothingIsFound();
		assertThat(find("mayor").getHits()).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt().stream().map(SearchTests::words)).containsExactly("Mayor"));
	}

	@Test
	void forgetsRecordsOfTheDirectoryThatArePublicNoMore() {
		enterDirectory("now()");
		assertThat(find("falcon").getTotal()).isEqualTo(6);
		for (String table : List.of("official", "organization", "city", "relationship", "source")) {
			this.owner.sql("update %s set published_at = null".formatted(table)).update();
		}
		assertNothingIsFound();
	}

	@Test
	void doesNotFindARelationshipByACityThatIsNotPublished() {
		enterDirectory("now()");
		this.owner.sql("""
				insert into city (slug, name, country_code) values ('partner', 'Heron', 'CN');
				update relationship set partner_city_id = (select id from city where slug = 'partner');
				""").update();
		assertThat(find("heron").getTotal()).isZero();
		this.owner.sql("update city set published_at = now()").update();
		assertThat(find("heron").getHits()).extracting(SearchHit::path)
			.containsExactlyInAnyOrder("/cities/partner", "/sister-cities/relationship");
		this.owner.sql("update city set published_at = null where slug = 'city'").update();
		assertThat(find("heron").getHits()).extracting(SearchHit::path).containsExactly("/cities/partner");
	}

	@ParameterizedTest
	@ValueSource(strings = { "remark", "organizer", "payer", "promise" })
	void findsATripByItsParts(String word) {
		long edition = edition("trip", "heron");
		this.owner
			.sql("""
					insert into traveler (edition_id, key, position, name, capacity, remark)
					values ({edition}, 't', 1, 'Robin', 'OFFICIAL', 'A remark');
					insert into organizer (edition_id, key, position, name, part) values ({edition}, 'o', 1, 'The organizer', 'LED');
					insert into payment (edition_id, key, position, payer, purpose, basis)
					values ({edition}, 'p', 1, 'The payer', 'Meals', 'NOT_STATED');
					insert into commitment (edition_id, key, position, kind, words) values ({edition}, 'c', 1, 'PROMISE', 'A promise');
					"""
				.replace("{edition}", String.valueOf(edition)))
			.update();
		assertThat(find(word).getTotalOfAll()).isZero();
		publish(edition);
		assertThat(find(word).getHits()).extracting(SearchHit::path).containsExactly("/trips/trip");
	}

	@Test
	void findsTripsAndMeetingsByTheNamesThatTheDirectoryHasNow() {
		enterDirectory("now()");
		long edition = edition("trip", "heron");
		this.owner.sql("""
				insert into stop (edition_id, key, position, city_id) select {edition}, 'c', 1, id from city;
				update meeting set city_id = (select id from city), host = 'A fund',
					host_organization_id = (select id from organization);
				update attendance set official_id = (select id from official);
				""".replace("{edition}", String.valueOf(edition))).update();
		publish(edition);
		List<String> both = List.of("/trips/trip", "/trips/trip/meetings/m");
		assertThat(find("falcon").getHits()).extracting(SearchHit::path).containsAll(both);
		this.owner.sql("""
				insert into official_alias (official_id, name, language, published_at)
				select id, 'Swift', 'en', now() from official;
				insert into organization_alias (organization_id, name, language, published_at)
				select id, 'Eagle', 'en', now() from organization;
				insert into city_name (city_id, name, language) select id, 'Stork', 'en' from city;
				""").update();
		for (String name : List.of("swift", "eagle", "stork")) {
			assertThat(find(name).getHits()).extracting(SearchHit::path).containsAll(both);
		}
		this.owner.sql("""
				update official_alias set published_at = now() + interval '1 day';
				update organization set published_at = null;
				update city set name = 'Crane';
				delete from city_name;
				""").update();
		for (String name : List.of("swift", "eagle", "stork")) {
			assertThat(find(name).getTotalOfAll()).as(name).isZero();
		}
		assertThat(find("crane").getHits()).extracting(SearchHit::path).containsAll(both);
		assertThat(find("falcon").getHits()).as("the name that the edition gives")
			.extracting(SearchHit::path)
			.containsAll(both);
		assertThat(this.owner.sql("select string_agg(d::text, '') from search_document d").query(String.class).single())
			.contains("heron")
			.doesNotContain("wift", "agle", "tork");
	}

	@Test
	void doesNotCorrectToWhatIsNotPublished() {
		enterDirectory("null");
		assertThat(find("falkon").getTotalOfAll()).isZero();
		enterOrganization("falcons", "Falcon Society");
		SearchResults results = find("falkon");
		assertThat(results.isCorrected()).isTrue();
		assertThat(results.getWords()).isEqualTo("Falcon");
		assertThat(results.getHits()).extracting(SearchHit::path).containsExactly("/organizations/falcons");
		assertThat(results.linkTo(2)).isEqualTo("?q=Falcon&page=2");
	}

	@Test
	void asksWhichOfTwoWordsIsMeant() {
		enterOrganization("a", "Harbor");
		enterOrganization("b", "Harbon");
		assertThat(find("harbom").getSuggestions()).containsExactly("Harbon", "Harbor");
		assertThat(find("harbom").isCorrected()).isFalse();
		assertThat(find("harbom zebra").getSuggestions()).isEmpty();
	}

	@Test
	void correctsOnlyWhatIsNotFound() {
		enterOrganization("a", "Harbor");
		enterOrganization("b", "Harbors Works");
		this.owner.sql("update organization set description = 'Harbon' where slug = 'b'").update();
		assertThat(find("harbon").isCorrected()).isFalse();
		assertThat(find("harbon wurks").getWords()).isEqualTo("harbon Works");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cost", "hardware", "sarbor", "-harbon", "友好城市合作", "harborharbor" })
	void doesNotCorrectWhatIsAnotherWord(String asked) {
		enterOrganization("a", "Harbor Costa");
		SearchResults results = find(asked);
		assertThat(results.isCorrected()).isFalse();
		assertThat(results.getSuggestions()).isEmpty();
	}

	@Test
	void putsNamesFirstAndKeepsTheOrderOfEquals() {
		Stream.of("c", "a", "b").forEach((slug) -> enterOrganization(slug, "Harbor " + slug));
		this.owner.sql("""
				insert into organization (slug, name, kind, description, published_at)
				values ('d', 'Works', 'NGO', 'Keeps the harbor', now())
				""").update();
		assertThat(find("harbor").getHits()).extracting(SearchHit::path)
			.containsExactly("/organizations/a", "/organizations/b", "/organizations/c", "/organizations/d");
	}

	@Test
	void showsTwentyFiveToAPage() {
		for (int i = 10; i < 70; i++) {
			enterOrganization("o" + i, "Harbor " + i);
		}
		SearchResults last = this.search.find(SearchText.of("harbor"), null, 3);
		assertThat(last.getHits()).hasSize(10).first().extracting(SearchHit::path).isEqualTo("/organizations/o60");
		assertThat(last.getFirst()).isEqualTo(51);
		assertThat(last.getPages()).isEqualTo(3);
		assertThat(last.linkTo(2)).isEqualTo("?q=harbor&page=2");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.search.find(SearchText.of("harbor"), null, 4));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.search.find(SearchText.of("harbor"), null, Integer.MAX_VALUE));
	}

	@Test
	void linksToWhatWasAsked() {
		SearchResults results = this.search.find(SearchText.of("a&b=c {q} 里"), SearchKind.TRIP, 1);
		assertThat(results.linkToKind(SearchKind.MEETING)).isEqualTo("?q=a%26b%3Dc%20%7Bq%7D%20%E9%87%8C&kind=meeting");
	}

	private void assertNothingIsFound() {
		assertThat(find("falcon").getHits()).isEmpty();
		assertThat(find("falcon").getTotalOfAll()).isZero();
		assertThat(find("falcon").getSuggestions()).isEmpty();
	}

	private SearchResults find(String typed) {
		return this.search.find(SearchText.of(typed), null, 1);
	}

	private static String words(List<Segment> segments) {
		return segments.stream().map(Segment::text).collect(Collectors.joining());
	}

	private void enterDirectory(String publishedAt) {
		this.owner
			.sql("""
					insert into official (slug, name, sort_name, published_at) values ('person', 'Robin Falcon', 'Falcon', {at});
					insert into organization (slug, name, kind, published_at) values ('organization', 'Falcon Fund', 'NGO', {at});
					insert into city (slug, name, country_code, published_at) values ('city', 'Falcon City', 'US', {at});
					insert into relationship (slug, home_city_id, partner, summary, published_at)
					select 'relationship', id, 'a city', 'It is thought of', {at} from city;
					insert into source (slug, kind, description, publisher, language, published_at)
					values ('source', 'NEWS_REPORT', 'A report', 'Falcon News', 'en', {at});
					insert into filing (slug, city_id, form, published_at) select 'filing', id, 'FORM_801', {at} from city;
					"""
				.replace("{at}", publishedAt))
			.update();
	}

	private void enterOrganization(String slug, String name) {
		this.owner.sql("insert into organization (slug, name, kind, published_at) values (?, ?, 'NGO', now())")
			.params(slug, name)
			.update();
	}

	/**
	 * The next draft of a trip, in which every record has the word.
	 */
	private long edition(String trip, String word) {
		this.owner.sql("insert into trip (slug) values (?) on conflict do nothing").param(trip).update();
		long edition = this.owner
			.sql("""
					insert into edition (trip_id, number)
					select id, (select count(*) + 1 from edition where trip_id = trip.id) from trip where slug = ? returning id
					""")
			.param(trip)
			.query(Long.class)
			.single();
		this.owner
			.sql("""
					insert into particulars (edition_id, title, summary) values ({edition}, 'A trip', 'To {word}');
					insert into meeting (edition_id, key, position, title, kind) values ({edition}, 'm', 1, 'A meeting', 'VISIT');
					insert into attendance (meeting_id, key, position, name, certainty)
					select id, 'a', 1, '{word}', 'REPORTED' from meeting where edition_id = {edition};
					insert into statement (edition_id, key, position, speaker, manner, words, language)
					values ({edition}, 's', 1, 'Somebody', 'DIRECT', 'I saw the {word}.', 'en');
					"""
				.replace("{edition}", String.valueOf(edition))
				.replace("{word}", word))
			.update();
		return edition;
	}

	private void publish(long edition) {
		this.owner.sql("update edition set state = 'PUBLISHED', reason = 'first', published_at = now() where id = ?")
			.param(edition)
			.update();
	}

}
