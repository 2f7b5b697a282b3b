package org.opendelegation.test;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes trips, with editions in any state.
 */
public final class TestTrips {

	private final JdbcClient owner;

	public TestTrips(TestDatabase database) {
		this.owner = database.asOwner();
	}

	/**
	 * A trip whose editions, the first being number one, are in these states.
	 */
	public void enter(String slug, String... states) {
		this.owner.sql("insert into trip (slug) values (?)").param(slug).update();
		for (String state : states) {
			close(draft(slug, null), state);
		}
	}

	/**
	 * The next edition of a trip, which takes more records until it is closed.
	 * @param dates when the trip was, or {@code null}
	 * @return the identity of the edition
	 */
	public long draft(String slug, String dates) {
		long edition = this.owner.sql("""
				insert into edition (trip_id, number)
				select t.id, (select count(*) + 1 from edition where trip_id = t.id) from trip t where slug = ?
				returning id
				""").param(slug).query(Long.class).single();
		this.owner
			.sql("insert into particulars (edition_id, title, summary, dates) values (?, ?, 'A journey.', ?::edtf)")
			.params(List.of(edition, "Trip " + slug))
			.param(dates)
			.update();
		return edition;
	}

	public void close(long edition, String state) {
		if (List.of("DRAFT", "IN_REVIEW").contains(state)) {
			this.owner.sql("update edition set state = ? where id = ?").params(state, edition).update();
			return;
		}
		this.owner.sql("""
				update edition set state = :state, reason = 'Published for the test',
					published_at = case when :state <> 'SCHEDULED' then timestamptz '2026-11-23 12:00Z' end,
					publish_at = case when :state = 'SCHEDULED' then timestamptz '2036-11-23 12:00Z' end,
					withdrawn_at = case when :state = 'WITHDRAWN' then timestamptz '2026-11-24 12:00Z' end,
					withdrawal_reason = case when :state = 'WITHDRAWN' then 'Names a child' end
				where id = :id
				""").param("state", state).param("id", edition).update();
	}

}
