package org.opendelegation.deadline;

import org.opendelegation.source.RecordRef;
import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes trips of whose travelers rules found days.
 */
final class TestDeadlines {

	private static final String DETAIL = """
			{"rule": "%6$s", "version": 1, "jurisdiction": "US-CA",
			"authority": {"citation": "Gov. Code § 87207", "url": "https://example.gov/law"},
			"subject": {"record": {"kind": "%1$s", "key": "%2$s"}, "name": "%3$s"}, "outcome": "%4$s", "day": "%5$s",
			"words": {"key": "%7$s", "arguments": [{"type": "NAME", "text": "The Hosts"},
				{"type": "MONEY", "text": "USD 50"}, {"type": "NAME", "text": "2026"}, {"type": "DAY", "text": "%5$s"}]},
			"missing": [], "inputs": [], "parameters": [], "confidence": "READ"}
			""";

	private final JdbcClient owner;

	TestDeadlines(TestDatabase database) {
		this.owner = database.asOwner();
	}

	/**
	 * A city leads a trip.
	 */
	void lead(String trip, String city) {
		this.owner.sql("update trip set lead_city_id = (select id from city where slug = ?) where slug = ?")
			.params(city, trip)
			.update();
	}

	/**
	 * An official of a city travels, and a rule finds a day.
	 */
	void find(long edition, String city, String key, String name, String day) {
		travels(edition, city, key, name);
		find(edition, "traveler", key, name, "DUE", day);
	}

	private void travels(long edition, String city, String key, String name) {
		this.owner.sql("""
				insert into traveler (edition_id, key, position, name, city_id, city_name, capacity)
				select ?, ?, 1, ?, id, name, 'OFFICIAL' from city where slug = ?
				""").params(edition, key, name, city).update();
	}

	/**
	 * A rule finds a day on which something is due of the official of a city, in words of
	 * one's own choice.
	 */
	void findInWords(long edition, String city, String key, String name, String day, String words) {
		travels(edition, city, key, name);
		find(edition, "F700-E", new RecordRef("traveler", key), name, "DUE", day, words);
	}

	/**
	 * A rule finds a day of something.
	 */
	void find(long edition, String kind, String key, String name, String outcome, String day) {
		find(edition, "F700-E", new RecordRef(kind, key), name, outcome, day);
	}

	/**
	 * The same for a rule of one's own choice.
	 */
	void find(long edition, String rule, RecordRef subject, String name, String outcome, String day) {
		find(edition, rule, subject, name, outcome, day, "finding.F700-E.due");
	}

	private void find(long edition, String rule, RecordRef subject, String name, String outcome, String day,
			String words) {
		this.owner
			.sql("""
					with made as (
						select cast(:edition as bigint) as edition, cast(:kind as text) as kind, cast(:key as text) as key)
					insert into finding (edition_id, position, rule, rule_version, subject_kind, subject_key, outcome, day, city_id,
						detail, rule_book)
					select edition, (select count(*) + 1 from finding where edition_id = edition), :rule, 1, kind, key, :outcome,
						:day::date, case kind
							when 'traveler' then (select t.city_id from traveler t where t.edition_id = edition and t.key = made.key)
							when 'city' then (select id from city where slug = made.key) end, :detail::jsonb, 'test'
					from made
					""")
			.param("edition", edition)
			.param("rule", rule)
			.param("kind", subject.kind())
			.param("key", subject.key())
			.param("outcome", outcome)
			.param("day", day)
			.param("detail",
					DETAIL.formatted(subject.kind(), subject.key(), name.replace("\"", "\\\""), outcome, day, rule,
							words))
			.update();
	}

	/**
	 * Leaves what was found by hand as it is: there is nothing to find anew.
	 */
	void keepWhatWasFound() {
		this.owner.sql("delete from draft_change").update();
	}

	long task(String city, String title, String day, boolean isPublic) {
		return this.owner
			.sql("""
					insert into task (title, day, city_id, public) select ?, ?::date, id, ? from city where slug = ? returning id
					""")
			.params(title, day, isPublic, city)
			.query(Long.class)
			.single();
	}

}
