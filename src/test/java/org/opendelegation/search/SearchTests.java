package org.opendelegation.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.web.NotFoundException;

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
					"/trips/trip/meetings/m", "/trips/trip#statement-s");
		assertThat(results.getKinds()).containsExactly(SearchKind.values());
		assertThat(results.getTotalOfAll()).isEqualTo(5);
	}

	@Test
	void countsAllKindsWhileItShowsOne() {
		enterDirectory("now()");
		publish(edition("trip", "falcon"));
		SearchResults results = this.search.find(SearchText.of("falcon"), SearchKind.MEETING, 1);
		assertThat(results.getHits()).extracting(SearchHit::kind).containsExactly(SearchKind.MEETING);
		assertThat(results.getTotal()).isEqualTo(1);
		assertThat(results.getTotalOfAll()).isEqualTo(5);
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
		this.owner.sql("update edition set state = 'SUPERSEDED' where id = ?").param(first).update();
		assertNothingIsFound();
		publish(edition("trip", "heron"));
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
	void doesNotSuggestWhatIsNotPublished() {
		enterDirectory("null");
		assertThat(find("falkon").getSuggestions()).isEmpty();
		enterOrganization("falcons", "Falcon Society");
		assertThat(find("falkon").getSuggestions()).extracting("name").containsExactly("Falcon Society");
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
