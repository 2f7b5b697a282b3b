package org.opendelegation.official;

import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
 * A change to many records and a page of the bin read as often for many as for few.
 */
@ApplicationTest
@DirtiesContext
class BulkGrowthTests {

	/** What runs by itself meanwhile reads a little, and far less than once a record. */
	private static final Offset<Integer> JOBS = within(3);

	private static int count;

	@Autowired
	private TestDatabase database;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private DeskSession publisher;

	@BeforeEach
	void enterMany() {
		TestStaff staff = new TestStaff(this.database, this.port);
		this.publisher = staff.signIn("many%d@example.gov".formatted(++count), "oakley", "PUBLISHER");
		this.database.asOwner()
			.sql("""
					insert into city (slug, name, country_code) select 'many-' || n, 'Many ' || n, 'US' from generate_series(1, 9) n
					on conflict do nothing;
					insert into organization (slug, name, kind, city_id, country_code)
					select 'many-{run}-' || n, 'Many {run} ' || n, 'NOT_STATED', c.id, (array['DE', 'FR', 'CN', 'JP', 'IT', 'ES', 'US', 'GB', 'CA'])[n]
					from generate_series(1, 9) n join city c on c.slug = 'many-' || n;
					insert into official (slug, name, sort_name)
					select 'many-{run}-' || n, 'Many {run} ' || n, 'Many' from generate_series(1, 9) n;
					insert into office (official_id, key, title, held, attested, organization_id)
					select o.id, key, key, '2022/..', '2024', g.id from official o join organization g using (slug),
					(values ('one'), ('two')) as f (key) where slug like 'many-{run}-%';
					insert into source (slug, kind, description, publisher, language)
					select 'many-{run}-' || n, 'MINUTES', 'Many {run} ' || n, 'The press', 'en' from generate_series(1, 9) n
					"""
				.replace("{run}", String.valueOf(count)))
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "officials, end-offices, 12/8/2026", "organizations, city, oakley", "organizations, country, MX",
			"sources, publisher, Other" })
	void readsManyAtOnce(String list, String change, String value) {
		int ofOne = reads(list, change, value, 1, 1);
		assertThat(reads(list, change, value, 2, 9)).isCloseTo(ofOne, JOBS);
	}

	private int reads(String list, String change, String value, int first, int last) {
		StringBuilder address = new StringBuilder("/desk/bulk/").append(list).append("?");
		for (int number = first; number <= last; number++) {
			address.append("&slug=many-%d-%d".formatted(count, number));
		}
		Document choose = this.publisher.open(address.toString());
		this.statements.reset();
		Document preview = this.publisher.submit(choose, "#" + change, Map.of("value", value));
		int before = selects();
		assertThat(preview.select("#bulk tbody tr")).hasSizeGreaterThan(last - first);
		this.statements.reset();
		Document done = this.publisher.submit(preview, "#bulk", Map.of());
		assertThat(done.select(".notice").text()).contains("changed");
		return before + selects();
	}

	@Test
	void readsTheBinAtOnce() {
		remove(1);
		int few = readsOfBin();
		for (int number = 2; number <= 9; number++) {
			remove(number);
		}
		assertThat(readsOfBin()).isCloseTo(few, JOBS);
	}

	private void remove(int number) {
		String person = "/desk/officials/many-%d-%d".formatted(count, number);
		for (String page : List.of("/offices/one", "/offices/two")) {
			this.publisher.submit(this.publisher.open(person + page), "form[action$=remove]", Map.of());
			this.publisher.expect(200);
		}
	}

	private int readsOfBin() {
		this.statements.reset();
		Document bin = this.publisher.open("/desk/bin?kind=offices");
		assertThat(bin.select(".record form")).isNotEmpty();
		return selects();
	}

	private int selects() {
		return (int) this.statements.deskStatements().stream().filter((sql) -> sql.startsWith("select")).count();
	}

}
