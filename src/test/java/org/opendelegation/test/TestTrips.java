package org.opendelegation.test;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes trips, with editions in any state.
 */
public final class TestTrips {

	private static final List<String> PARTS = List.of("particulars", "traveler", "organizer", "stop", "meeting",
			"statement", "commitment", "payment", "gift", "claim", "withholding");

	private static final Map<String, String> PARTS_OF_PARTS = Map.of("meeting_topic", "meeting", "attendance",
			"meeting", "payment_item", "payment");

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

	/**
	 * Publishes a trip that is as another is now.
	 */
	public void copy(String original, String slug) {
		long from = this.owner.sql("""
				select e.id from edition e join trip t on t.id = e.trip_id where t.slug = ? and e.state = 'PUBLISHED'
				""").param(original).query(Long.class).single();
		long to = this.owner.sql("""
				with made as (
					insert into trip (slug, lead_city_id) select ?, lead_city_id from trip where slug = ? returning id)
				insert into edition (trip_id, number) select id, 1 from made returning id
				""").params(slug, original).query(Long.class).single();
		for (String part : PARTS) {
			copy(part, "{column} from {part} c where c.edition_id = {from}", "edition_id", "{to}", from, to);
		}
		for (Map.Entry<String, String> part : PARTS_OF_PARTS.entrySet()) {
			String owner = part.getValue();
			copy(part.getKey(),
					"{column} from {part} c join %1$s o on o.id = c.%1$s_id join %1$s n on n.key = o.key"
						.formatted(owner) + " where o.edition_id = {from} and n.edition_id = {to}",
					owner + "_id", "n.id", from, to);
		}
		this.owner
			.sql("""
					insert into payment_beneficiary (payment_id, traveler_id)
					select n.id, t.id from payment_beneficiary c join payment o on o.id = c.payment_id
					join traveler r on r.id = c.traveler_id join payment n on n.key = o.key join traveler t on t.key = r.key
					where o.edition_id = {from} and n.edition_id = {to} and t.edition_id = {to};
					insert into payment_share (payment_id, traveler_id, amount)
					select n.id, t.id, c.amount from payment_share c join payment o on o.id = c.payment_id
					join traveler r on r.id = c.traveler_id join payment n on n.key = o.key join traveler t on t.key = r.key
					where o.edition_id = {from} and n.edition_id = {to} and t.edition_id = {to};
					insert into payment_path (payment_id, traveler_id, path)
					select n.id, t.id, c.path from payment_path c join payment o on o.id = c.payment_id
					join traveler r on r.id = c.traveler_id join payment n on n.key = o.key join traveler t on t.key = r.key
					where o.edition_id = {from} and n.edition_id = {to} and t.edition_id = {to};
					update gift n set receiver_id = t.id from gift o join traveler r on r.id = o.receiver_id, traveler t
					where o.key = n.key and t.key = r.key and o.edition_id = {from} and n.edition_id = {to} and t.edition_id = {to};
					update statement n set meeting_id = t.id from statement o join meeting m on m.id = o.meeting_id, meeting t
					where o.key = n.key and t.key = m.key and o.edition_id = {from} and n.edition_id = {to} and t.edition_id = {to};
					insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
					select n.id, c.source_id, c.position, c.place_kind, c.place, c.quote, c.strength, c.reasoning
					from citation c join claim o on o.id = c.claim_id join claim n on n.says is not distinct from o.says
						and (n.record_kind, n.record_key, n.field) = (o.record_kind, o.record_key, o.field)
					where o.edition_id = {from} and n.edition_id = {to}
					"""
				.replace("{from}", String.valueOf(from))
				.replace("{to}", String.valueOf(to)))
			.update();
		publish(to);
	}

	/**
	 * Copies what a table has of an edition, all but its identity and what leads to other
	 * parts.
	 */
	private void copy(String part, String rows, String link, String newLink, long from, long to) {
		String columns = this.owner.sql("""
				select string_agg(column_name, ', c.') from information_schema.columns
				where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
					and column_name not in ('id', 'meeting_id', 'edition_id', 'payment_id', 'receiver_id')
				""").param(part).query(String.class).single();
		String sql = "insert into {part} (" + link + ", " + columns.replace("c.", "") + ") select " + newLink + ", "
				+ rows.replace("{column}", "c." + columns);
		this.owner.sql(
				sql.replace("{part}", part).replace("{from}", String.valueOf(from)).replace("{to}", String.valueOf(to)))
			.update();
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
