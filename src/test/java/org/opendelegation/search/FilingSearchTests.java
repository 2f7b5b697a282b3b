package org.opendelegation.search;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.filing.FormKind;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestTrips;
import org.opendelegation.web.SearchText;
import org.opendelegation.web.Segment;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * By what the register finds filings, and which it does not find.
 */
class FilingSearchTests {

	private JdbcClient owner;

	private TestTrips trips;

	private Search search;

	@BeforeEach
	void enterAFiling() {
		TestDatabase database = TestDatabase.empty();
		this.owner = database.asOwner();
		this.trips = new TestTrips(database);
		this.search = new Search(database.asRegister());
		this.trips.enter("journey");
		this.owner
			.sql("""
					insert into city (slug, name, country_code, published_at) values ('riverside', 'Riverside', 'US', now());
					insert into official (slug, name, sort_name, published_at) values ('robin', 'Robin Falcon', 'Falcon', now());
					insert into official_alias (official_id, name, language, published_at)
					select id, '里布斯', 'zh', now() from official;
					insert into organization (slug, name, kind, published_at) values ('fund', 'Heron Fund', 'NGO', now());
					insert into filing (slug, city_id, official_id, trip_id, form, officer, period_from, period_to, filed, remark,
						published_at)
					select 'one', c.id, o.id, t.id, 'FORM_700_E', 'City Clerk', '2024-01-01', '2024-12-31', '2025-03-21',
						'On blue paper', now()
					from city c, official o, trip t;
					""")
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Robin Falcon", "里布斯", "Form 700", "Schedule E", "Formulario 700", "700 表", "2024",
			"Riverside", "March 21, 2025", "2025-03-21", "City Clerk", "blue paper", "falcon 700 riverside 2024" })
	void findsItByWhatItSays(String words) {
		assertThat(find(words)).singleElement().satisfies((hit) -> {
			assertThat(hit.path()).isEqualTo("/disclosures/filings/one");
			assertThat(nameOf(hit)).isEqualTo("Form 700, Schedule E · Robin Falcon · 2024");
			assertThat(hit.dates()).hasToString("2024-01-01/2024-12-31");
			assertThat(hit.trip()).isNull();
		});
	}

	@Test
	void findsItByItsTripOnceThatIsPublic() {
		long edition = this.trips.draft("journey", null);
		assertThat(find("journey")).isEmpty();
		this.trips.close(edition, "PUBLISHED");
		assertThat(find("journey")).singleElement()
			.satisfies((hit) -> assertThat(hit.trip()).isEqualTo("Trip journey"));
		this.owner.sql("""
				update edition set state = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'mistake' where id = ?
				""").param(edition).update();
		assertThat(find("journey")).isEmpty();
		assertThat(find("robin")).hasSize(1);
	}

	@Test
	void namesAnOrganizationOrTheCityThatFiled() {
		this.owner.sql("""
				insert into filing (slug, city_id, organization_id, form, period_from, period_to, published_at)
				select 'of-fund', c.id, g.id, 'FORM_807', '2023-07-01', '2024-06-30', now() from city c, organization g;
				insert into filing (slug, city_id, form, form_name, nothing_to_declare, period_to, published_at)
				select 'of-city', id, 'OTHER', 'Roll of gifts', true, '2022-12-31', now() from city;
				""").update();
		assertThat(find("heron")).singleElement()
			.satisfies((hit) -> assertThat(nameOf(hit)).isEqualTo("Form 807 · Heron Fund · 2023–2024"));
		assertThat(find("roll of gifts")).singleElement()
			.satisfies((hit) -> assertThat(nameOf(hit)).isEqualTo("Roll of gifts · Riverside · 2022"));
		assertThat(find("nothing to declare")).hasSize(1);
	}

	@Test
	void doesNotFindWhatIsNotPublic() {
		this.owner
			.sql("""
					insert into filing_note (text) values ('Secret heron');
					insert into filing (slug, city_id, form, remark, note_id, published_at)
					select made.slug, c.id, 'FORM_801', made.remark, n.id, made.published_at from city c, filing_note n, (values
						('hidden', 'Heron', null), ('later', 'Heron', now() + interval '1 day'), ('shown', 'Egret', now()))
						as made (slug, remark, published_at);
					""")
			.update();
		assertThat(find("egret")).hasSize(1);
		assertThat(find("heron")).isEmpty();
	}

	@Test
	void forgetsWhatIsWithdrawn() {
		this.owner.sql("""
				insert into filing_withdrawal (slug, reason) values ('one', 'A mistake');
				update filing set withdrawn_at = now(), published_at = null where slug = 'one'
				""").update();
		assertThat(find("falcon")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void callsFormsWhatPagesCallThem(FormKind form) throws IOException {
		List<String> names = this.owner.sql("select filing_form_names(?)")
			.param(form.name())
			.query(String.class)
			.single()
			.lines()
			.toList();
		assertThat(names).startsWith(message("", form))
			.containsOnly(message("", form), message("_es", form), message("_zh_Hans", form),
					message("_zh_Hant", form));
	}

	private static String message(String language, FormKind form) throws IOException {
		Properties messages = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("messages" + language + ".properties"), UTF_8));
		return messages.getProperty("FormKind." + form);
	}

	private List<SearchHit> find(String words) {
		return this.search.find(SearchText.of(words), SearchKind.FILING, 1).getHits();
	}

	private static String nameOf(SearchHit hit) {
		return hit.name().stream().map(Segment::text).collect(Collectors.joining());
	}

}
