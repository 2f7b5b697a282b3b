package org.opendelegation.note;

import java.util.Map;

import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A trip that Oakley leads, still a draft, with two meetings.
 */
final class TestNotes {

	static final String TRIP = "/desk/trips/chongqing-2026";

	static final String NOTE = TRIP + "/meetings/port/note";

	private final JdbcClient owner;

	TestNotes(TestDatabase database) {
		this.owner = database.asOwner();
	}

	void enterTrip() {
		this.owner
			.sql("""
					insert into country (code, name) values ('US', 'United States') on conflict do nothing;
					insert into city (slug, name, country_code, published_at) values
						('oakley', 'Oakley', 'US', now()), ('antioch', 'Antioch', 'US', now()), ('elsewhere', 'Elsewhere', 'US', now())
						on conflict do nothing;
					insert into trip (slug, lead_city_id) select 'chongqing-2026', id from city where slug = 'oakley';
					insert into edition (trip_id, number) select id, 1 from trip where slug = 'chongqing-2026';
					insert into particulars (edition_id, title, summary) select id, 'Ports of Chongqing', '' from edition where {ours};
					insert into traveler (edition_id, key, position, name, city_id, capacity)
						select e.id, 'li', 1, 'Li', c.id, 'OFFICIAL' from edition e, city c where c.slug = 'antioch' and {ours};
					insert into meeting (edition_id, key, position, title, kind, dates)
						select e.id, k, p, 'Meeting at the ' || k, 'VISIT', '2026-05-22'
						from edition e, (values ('port', 1), ('university', 2)) as m (k, p) where {ours};
					"""
				.replace("{ours}", "trip_id = (select id from trip where slug = 'chongqing-2026')"))
			.update();
	}

	boolean hasTrip() {
		return count("trip where slug = 'chongqing-2026'") > 0;
	}

	/** Lets texts be as old as they say. */
	void age(String interval) {
		this.owner.sql("alter table note_revision disable trigger note_revision_stays").update();
		this.owner.sql("update note_revision set began_at = began_at - ?::interval").param(interval).update();
		this.owner.sql("alter table note_revision enable trigger note_revision_stays").update();
	}

	void ageSaves(String interval) {
		this.owner.sql("update note_save set saved_at = saved_at - ?::interval").param(interval).update();
	}

	void forget() {
		this.owner.sql("alter table note_revision disable trigger note_revision_stays").update();
		this.owner
			.sql("delete from note_reader; update note set revision_id = null; delete from note_save;"
					+ " delete from note_revision; delete from note")
			.update();
		this.owner.sql("alter table note_revision enable trigger note_revision_stays").update();
	}

	int count(String table) {
		return this.owner.sql("select count(*) from " + table).query(Integer.class).single();
	}

	/** What the note of the port says. */
	String text() {
		return this.owner
			.sql("select r.text from note n join note_revision r on r.id = n.revision_id where n.meeting_key = 'port'")
			.query(String.class)
			.single();
	}

	Map<String, Object> revision(String text) {
		return this.owner.sql("select * from note_revision where text = ?").param(text).query().singleRow();
	}

}
