package org.opendelegation.database;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an edition needs before the database lets it become public.
 */
class PublishingTests {

	private static final List<String> HIDDEN = List.of("null", "now() + interval '1 day'");

	private JdbcClient owner;

	@BeforeEach
	void enterDraft() {
		this.owner = TestDatabase.empty().asOwner();
		this.owner
			.sql("""
					insert into city (slug, name, country_code, published_at)
					select slug, slug, 'US', now() from unnest(array['led', 'home', 'visited', 'met']) as slug;
					insert into source (slug, kind, description, publisher, language, published_at)
					values ('read', 'MINUTES', 'minutes', 'city', 'en', now());
					insert into trip (slug, lead_city_id) select 'trip', id from city where slug = 'led';
					insert into edition (trip_id, number) select id, 1 from trip;
					insert into particulars (edition_id, title, summary) select id, 'A trip', 'Somewhere' from edition;
					insert into traveler (edition_id, key, position, name, capacity, city_id)
					select e.id, 'one', 1, 'One', 'OFFICIAL', c.id from edition e, city c where c.slug = 'home';
					insert into traveler (edition_id, key, position, name, capacity)
					select id, 'other', 2, 'Other', 'DONOR' from edition;
					insert into stop (edition_id, key, position, city_id)
					select e.id, 'stop', 1, c.id from edition e, city c where c.slug = 'visited';
					insert into meeting (edition_id, key, position, title, kind, city_id)
					select e.id, 'meeting', 1, 'Meeting', 'VISIT', c.id from edition e, city c where c.slug = 'met';
					insert into claim (edition_id, record_kind, record_key, field) select id, 'trip', 'trip', 'title' from edition;
					insert into citation (claim_id, source_id) select c.id, s.id from claim c, source s
					""")
			.update();
	}

	@Test
	void takesWhatIsComplete() {
		assertThat(this.owner.sql(publishing("PUBLISHED")).update()).isEqualTo(1);
	}

	@Test
	void needsParticulars() {
		this.owner.sql("delete from particulars").update();
		assertRefused(publishing("PUBLISHED"), "has no particulars");
	}

	@ParameterizedTest
	@ValueSource(strings = { "led", "home", "visited", "met" })
	void needsPublicCities(String city) {
		for (String time : new String[] { "null", "now() + interval '1 day'" }) {
			this.owner.sql("update city set published_at = %s where slug = '%s'".formatted(time, city)).update();
			assertRefused(publishing("PUBLISHED"), "stands on what is not public: city " + city);
		}
	}

	@Test
	void needsPublicSources() {
		this.owner.sql("update source set published_at = null").update();
		assertRefused(publishing("PUBLISHED"), "stands on what is not public: source read");
	}

	@Test
	void namesAllThatIsMissing() {
		this.owner.sql("update city set published_at = null; update source set published_at = null").update();
		assertRefused(publishing("PUBLISHED"),
				"stands on what is not public: city home, city led, city met, city visited, source read");
	}

	@Test
	void asksNothingOfWhatTheEditionDoesNotUse() {
		this.owner.sql("""
				insert into city (slug, name, country_code) values ('elsewhere', 'Elsewhere', 'US');
				insert into source (slug, kind, description, publisher, language)
				values ('unread', 'MINUTES', 'minutes', 'city', 'en')
				""").update();
		assertThat(this.owner.sql(publishing("PUBLISHED")).update()).isEqualTo(1);
	}

	/**
	 * The time of an edition is the application's, and its clock may be ahead.
	 */
	@Test
	void takesWhatIsPublishedAtTheSameTime() {
		this.owner.sql("update city set published_at = now() + interval '1 minute'").update();
		assertThat(this.owner.sql(
				"update edition set state = 'PUBLISHED', reason = 'first', published_at = (select max(published_at) from city)")
			.update()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "led", "home", "visited", "met" })
	void keepsItsCitiesPublic(String city) {
		this.owner.sql(publishing("PUBLISHED")).update();
		for (String time : HIDDEN) {
			assertRefused("update city set published_at = %s where slug = '%s'".formatted(time, city),
					"Published editions stand on city " + city);
		}
		assertThat(this.owner.sql("update city set published_at = now() - interval '1 day', region = 'East'").update())
			.isEqualTo(4);
	}

	@Test
	void keepsItsSourcesPublic() {
		this.owner.sql(publishing("PUBLISHED")).update();
		for (String time : HIDDEN) {
			assertRefused("update source set published_at = " + time, "Published editions stand on source read");
		}
		this.owner.sql("update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'error'")
			.update();
		assertThat(this.owner.sql("update source set published_at = null").update()).isEqualTo(1);
	}

	@Test
	void isSupersededByAnotherOnly() {
		this.owner.sql(publishing("PUBLISHED")).update();
		assertRefused("update edition set state = 'SUPERSEDED'", "superseded by none");
		enterNext(2);
		assertRefused("update edition set state = 'SUPERSEDED' where number = 1", "superseded by none");
		this.owner
			.sql("update edition set state = 'SUPERSEDED' where number = 1; %s where number = 2"
				.formatted(publishing("PUBLISHED")))
			.update();
		assertThat(this.owner.sql("select state from edition order by number").query(String.class).list())
			.containsExactly("SUPERSEDED", "PUBLISHED");
	}

	@Test
	void isNumberedAboveAllThatWerePublishedBefore() {
		enterNext(5);
		this.owner.sql(publishing("PUBLISHED") + " where number = 5").update();
		enterNext(4);
		assertRefused("update edition set state = 'SUPERSEDED' where number = 5; %s where number = 4"
			.formatted(publishing("PUBLISHED")), "has a number below");
		this.owner
			.sql("""
					update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'error' where number = 5
					""")
			.update();
		assertRefused(publishing("PUBLISHED") + " where number = 4", "has a number below");
	}

	@Test
	void keepsTheNamesOfItsCities() {
		this.owner.sql("update stop set city_name = 'As written'").update();
		this.owner.sql(publishing("PUBLISHED")).update();
		this.owner.sql("update city set name = 'Renamed'").update();
		assertThat(this.owner.sql("""
				select city_name from traveler where key = 'one' union all select city_name from stop
				union all select city_name from meeting
				""").query(String.class).list()).containsExactly("home", "As written", "met");
		assertThat(this.owner.sql("select city_name is null from traveler where key = 'other'")
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void givesTheNameOfAnotherCityWhereThatChanges() {
		this.owner.sql("update meeting set city_id = (select id from city where slug = 'home')").update();
		assertThat(this.owner.sql("select city_name from meeting").query(String.class).single()).isEqualTo("home");
		this.owner.sql("update meeting set city_id = null").update();
		assertThat(this.owner.sql("select count(city_name) from meeting").query(Integer.class).single()).isZero();
	}

	private void enterNext(int number) {
		this.owner.sql("""
				insert into edition (trip_id, number) select id, {number} from trip;
				insert into particulars (edition_id, title, summary)
				select id, 'A trip', 'Somewhere' from edition where number = {number}
				""".replace("{number}", String.valueOf(number))).update();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			SUPERSEDED, null
			WITHDRAWN,  now()
			""")
	void isTheOnlyWayToBecomePublic(String state, String withdrawn) {
		assertRefused(publishing(state) + ", withdrawn_at = " + withdrawn, "was never published");
	}

	@Test
	void comesAfterTheDraft() {
		assertRefused("""
				insert into edition (trip_id, number, state, reason, published_at)
				select id, 2, 'PUBLISHED', 'at once', now() from trip
				""", "has no particulars");
	}

	private static String publishing(String state) {
		return "update edition set state = '%s', reason = 'first', published_at = now()".formatted(state);
	}

	private void assertRefused(String sql, String message) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.owner.sql(sql).update())
			.havingRootCause()
			.withMessageContaining(message);
	}

}
