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

	/**
	 * Brings a draft into a state; what was withdrawn or superseded was published before.
	 * Nothing supersedes an edition but the next one that is published, so a superseded
	 * one is published and waits for it.
	 */
	public void close(long edition, String state) {
		switch (state) {
			case "DRAFT", "IN_REVIEW" -> change(edition, "state = '%s'".formatted(state));
			case "SCHEDULED" -> change(edition,
					"""
							state = 'SCHEDULED', reason = 'Scheduled by the test', publish_at = timestamptz '2036-11-23 12:00Z'""");
			default -> {
				publish(edition);
				if (state.equals("WITHDRAWN")) {
					change(edition, """
							state = 'WITHDRAWN', withdrawn_at = timestamptz '2026-11-24 12:00Z',
							withdrawal_reason = 'Names a child'""");
				}
			}
		}
	}

	private void publish(long edition) {
		this.owner.sql("""
				update edition set state = 'SUPERSEDED'
				where state = 'PUBLISHED' and trip_id = (select trip_id from edition where id = {edition});
				update edition set state = 'PUBLISHED', reason = 'Published by the test',
					published_at = timestamptz '2026-11-23 12:00Z' where id = {edition}
				""".replace("{edition}", String.valueOf(edition))).update();
	}

	private void change(long edition, String changes) {
		this.owner.sql("update edition set %s where id = ?".formatted(changes)).param(edition).update();
	}

}
