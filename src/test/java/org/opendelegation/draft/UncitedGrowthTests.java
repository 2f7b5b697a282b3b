package org.opendelegation.draft;

import java.util.Map;

import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.StatementCounter;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The facts without a source are read as often for hundreds as for a few, and citing for
 * each of them takes what is written and nothing more.
 */
@ApplicationTest
@DirtiesContext
class UncitedGrowthTests {

	/** What runs by itself meanwhile reads a little, and far less than once a record. */
	private static final Offset<Integer> JOBS = within(3);

	private static final int FEW = 2;

	private static final int MANY = 30;

	@Autowired
	private TestDatabase database;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@Test
	void readsManyAtOnce() {
		DeskSession publisher = new TestStaff(this.database, this.port).signIn("growing@example.gov", "oakley",
				"PUBLISHER");
		enter("few", FEW);
		enter("many", MANY);
		Document few = open(publisher, "few");
		int readsOfFew = selects();
		Document many = open(publisher, "many");
		assertThat(many.select("[data-kind=directory] input[name=fact]")).hasSizeGreaterThan(4 * MANY);
		assertThat(selects()).isCloseTo(readsOfFew, JOBS);
		int citesOfFew = cite(publisher, few, "traveler, official, office, organization, tie", 5 * FEW);
		assertThat(cite(publisher, many, "traveler, official, office, organization, tie", 5 * MANY))
			.isCloseTo(citesOfFew, JOBS);
	}

	private Document open(DeskSession session, String trip) {
		this.statements.reset();
		Document page = session.open("/desk/trips/growing-%s/uncited".formatted(trip));
		session.expect(200);
		return page;
	}

	private int cite(DeskSession session, Document page, String kinds, int records) {
		for (String kind : kinds.split(", ")) {
			page.select("input[name=fact][value^=%s/]".formatted(kind)).attr("checked", "");
		}
		int ticked = page.select("input[name=fact][checked]").size();
		this.statements.reset();
		Document done = session.submit(page, "#cite", Map.of("source", "contra-costa-herald-2024"));
		assertThat(done.select("#said").text()).contains("%d facts of %d records".formatted(ticked, records));
		assertThat(this.statements.deskStatements().stream().filter((sql) -> sql.startsWith("insert into claim")))
			.hasSize(ticked);
		return selects();
	}

	private int selects() {
		return (int) this.statements.deskStatements()
			.stream()
			.filter((sql) -> sql.startsWith("select") && !sql.contains("nextval"))
			.count();
	}

	private void enter(String trip, int size) {
		this.database.asOwner()
			.sql("""
					insert into trip (slug, lead_city_id) select 'growing-{trip}', id from city where slug = 'oakley';
					insert into edition (trip_id, number) select id, 1 from trip where slug = 'growing-{trip}';
					insert into particulars (edition_id, title, summary)
					select e.id, 'Growing', '' from edition e join trip t on t.id = e.trip_id where t.slug = 'growing-{trip}';
					insert into city (slug, name, country_code)
					select 'growing-{trip}-' || n, 'Growing ' || n, (array['DE', 'FR', 'CN', 'JP', 'IT', 'ES', 'US', 'GB', 'CA'])[1 + n % 9]
					from generate_series(1, {size}) n;
					insert into organization (slug, name, kind, city_id, country_code)
					select slug, name, 'COMPANY', id, country_code from city where slug like 'growing-{trip}-%';
					insert into organization (slug, name, kind)
					select replace(slug, 'growing', 'behind'), name, 'COMPANY' from city where slug like 'growing-{trip}-%';
					insert into tie (organization_id, key, kind, other_organization_id, description)
					select o.id, 'one', 'PART_OF', b.id, 'A part' from organization o
						join organization b on b.slug = replace(o.slug, 'growing', 'behind')
					where o.slug like 'growing-{trip}-%';
					insert into official (slug, name, sort_name)
					select slug, name, name from city where slug like 'growing-{trip}-%';
					insert into official_alias (official_id, name, language)
					select id, 'Also ' || name, 'en' from official where slug like 'growing-{trip}-%';
					insert into office (official_id, key, title, attested, organization_id)
					select f.id, 'mayor', 'Mayor', '2024', b.id from official f
						join organization b on b.slug = replace(f.slug, 'growing', 'behind')
					where f.slug like 'growing-{trip}-%';
					insert into traveler (edition_id, key, position, name, official_id, city_id, city_name, capacity)
					select e.id, f.slug, f.id, f.name, f.id, c.id, c.name, 'OFFICIAL'
					from official f join city c on c.slug = f.slug, edition e join trip t on t.id = e.trip_id
					where f.slug like 'growing-{trip}-%' and t.slug = 'growing-{trip}';
					insert into organizer (edition_id, key, position, name, organization_id, part)
					select e.id, o.slug, o.id, o.name, o.id, 'HOSTED'
					from organization o, edition e join trip t on t.id = e.trip_id
					where o.slug like 'growing-{trip}-%' and t.slug = 'growing-{trip}'
					"""
				.replace("{trip}", trip)
				.replace("{size}", String.valueOf(size)))
			.update();
	}

}
