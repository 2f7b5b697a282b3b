package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two clerks who enter the same name at once. A trigger holds up the first until the
 * second has come, so that both are under way.
 */
@EmptyApplicationTest
class SlugRaceTests {

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession one;

	private DeskSession other;

	@BeforeEach
	void signIn() {
		TestStaff staff = new TestStaff(this.testDatabase, this.port);
		this.one = staff.signIn("one%d@example.gov".formatted(++count), "oakley", "CLERK");
		this.other = staff.signIn("other%d@example.gov".formatted(count), "oakley", "CLERK");
	}

	@Test
	void giveTheSecondRecordTheNextSlug() throws Exception {
		Map<String, String> values = Map.of("name", "Both At Once", "sortName", "Once", "nevertheless", "true");
		atOnce("official", "/desk/officials/new", values);
		assertThat(keys("select slug from official where name = 'Both At Once'")).containsExactly("both-at-once",
				"both-at-once-2");
	}

	@Test
	void giveTheSecondPartTheNextKey() throws Exception {
		this.one.submit(this.one.open("/desk/officials/new"), "form.form",
				Map.of("name", "Holder", "sortName", "Holder", "nevertheless", "true"));
		atOnce("office", "/desk/officials/holder/offices/new", Map.of("title", "Mayor", "attested", "2024"));
		assertThat(keys("select key from office")).containsExactly("mayor", "mayor-2");
	}

	@Test
	void giveTheSecondRecordOfADraftTheNextKey() throws Exception {
		this.one.submit(this.one.open("/desk/trips/new"), "form.form",
				Map.of("title", "Raced", "summary", "In a sentence.", "lead", "oakley"));
		atOnce("traveler", this.one.path() + "/traveler/new", Map.of("name", "Ana"));
		assertThat(keys("select key from traveler")).containsExactly("ana", "ana-2");
	}

	private void atOnce(String table, String address, Map<String, String> values) throws Exception {
		this.testDatabase.asOwner()
			.sql("""
					create or replace function dawdle() returns trigger language plpgsql as $$
					begin
						for turn in 1..100 loop
							exit when exists (select from pg_stat_activity
								where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock');
							perform pg_sleep(0.05);
							perform pg_stat_clear_snapshot();
						end loop;
						return new;
					end
					$$;
					grant execute on function dawdle to open_delegation_desk;
					create trigger dawdles before insert on {table} for each row execute function dawdle()
					"""
				.replace("{table}", table))
			.update();
		Document mine = this.one.open(address);
		Document theirs = this.other.open(address);
		CyclicBarrier barrier = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<Integer> first = threads.submit(sending(this.one, mine, values, barrier));
			Future<Integer> second = threads.submit(sending(this.other, theirs, values, barrier));
			assertThat(List.of(first.get(), second.get())).containsOnly(200);
		}
		finally {
			threads.shutdown();
			this.testDatabase.asOwner().sql("drop trigger dawdles on " + table).update();
		}
	}

	private static Callable<Integer> sending(DeskSession session, Document form, Map<String, String> values,
			CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			session.submit(form, "form.form", values);
			return session.status();
		};
	}

	private List<String> keys(String sql) {
		return this.testDatabase.asOwner().sql(sql + " order by 1").query(String.class).list();
	}

}
