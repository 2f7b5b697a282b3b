package org.opendelegation.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.opendelegation.source.ProvenanceReader;
import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On the second edition of the trip of Oakley, as the desk's role.
 */
class RowCopyTests {

	private final TestDatabase database = TestDatabase.oakley();

	private final JdbcClient desk = JdbcClient
		.create(new SingleConnectionDataSource(this.database.url(), TestDatabase.DESK, "", true));

	@Test
	void copiesEverythingThatBelongsToAnEdition() {
		long from = this.desk.sql("select id from edition where number = 2").query(Long.class).single();
		long to = this.desk
			.sql("insert into edition (trip_id, number) select trip_id, 3 from edition where id = ? returning id")
			.param(from)
			.query(Long.class)
			.single();
		RowCopy rows = new RowCopy(this.desk, from, to).rows("particulars")
			.rows("traveler")
			.rows("organizer")
			.rows("stop")
			.rows("meeting")
			.rows("meeting_topic", Map.of("meeting_id", "meeting"))
			.rows("attendance", Map.of("meeting_id", "meeting"))
			.rows("statement", Map.of("meeting_id", "meeting"))
			.rows("commitment")
			.rows("payment")
			.rows("payment_item", Map.of("payment_id", "payment"))
			.rows("payment_beneficiary", Map.of("payment_id", "payment", "traveler_id", "traveler"))
			.rows("payment_share", Map.of("payment_id", "payment", "traveler_id", "traveler"))
			.rows("payment_path", Map.of("payment_id", "payment", "traveler_id", "traveler"))
			.rows("gift", Map.of("receiver_id", "traveler"));
		ProvenanceReader.copy(rows);
		Map<String, List<String>> original = contents(from);
		assertThat(original.get("meeting_topic")).isNotEmpty();
		assertThat(original.get("payment_beneficiary")).hasSize(6);
		assertThat(contents(to)).isEqualTo(original);
	}

	/**
	 * What an edition holds, table by table, without identities: a row that refers to
	 * another is shown with that one's key.
	 */
	private Map<String, List<String>> contents(long edition) {
		Map<String, List<String>> contents = new TreeMap<>();
		for (String table : List.of("particulars", "traveler", "organizer", "stop", "meeting", "statement",
				"commitment", "payment", "claim", "withholding")) {
			contents.put(table, rows("""
					select (to_jsonb(r) - 'id' - 'edition_id' - 'version' - 'meeting_id')::text from %s r
					where edition_id = ? order by 1
					""".formatted(table), edition));
		}
		contents.put("meeting_topic",
				rows("""
						select m.key || ' ' || t.position || ' ' || t.topic from meeting_topic t join meeting m on m.id = t.meeting_id
						where m.edition_id = ? order by 1
						""",
						edition));
		contents.put("attendance", rows("""
				select m.key || (to_jsonb(a) - 'id' - 'meeting_id' - 'version')::text
				from attendance a join meeting m on m.id = a.meeting_id where m.edition_id = ? order by 1
				""", edition));
		contents.put("said at", rows("""
				select s.key || ' ' || m.key from statement s join meeting m on m.id = s.meeting_id
				where s.edition_id = ? and m.edition_id = s.edition_id order by 1
				""", edition));
		contents.put("payment_beneficiary", rows("""
				select p.key || ' ' || t.key from payment_beneficiary b
				join payment p on p.id = b.payment_id join traveler t on t.id = b.traveler_id
				where p.edition_id = ? and t.edition_id = p.edition_id order by 1
				""", edition));
		contents.put("citation", rows("""
				select c.record_kind || c.record_key || c.field || (to_jsonb(t) - 'id' - 'claim_id')::text
				from citation t join claim c on c.id = t.claim_id where c.edition_id = ? order by 1
				""", edition));
		return contents;
	}

	private List<String> rows(String sql, long edition) {
		return this.desk.sql(sql).param(edition).query(String.class).list();
	}

}
