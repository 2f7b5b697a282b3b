package org.opendelegation.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what staff say to each other of an edition that is being prepared. Never public.
 */
@Component
@Transactional
public class Remarks {

	private static final String REMARKS = """
			select r.*, a.name, s.name as settler
			from review_remark r join account a on a.id = r.account_id left join account s on s.id = r.settled_by
			where r.edition_id = ?
			""";

	private final JdbcClient database;

	private final Clock clock;

	Remarks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public EditionRemarks of(Edition edition) {
		Map<Long, List<RemarkAnswer>> answers = answers(edition);
		return new EditionRemarks(this.database.sql(REMARKS + " order by r.id")
			.param(edition.getStoredId())
			.query(Remarks::remark)
			.stream()
			.map((remark) -> remark.answeredBy(answers.getOrDefault(remark.id(), List.of())))
			.toList());
	}

	private Map<Long, List<RemarkAnswer>> answers(Edition edition) {
		return this.database.sql("""
				select w.remark_id, w.words, a.name, w.made_at
				from review_answer w join review_remark r on r.id = w.remark_id join account a on a.id = w.account_id
				where r.edition_id = ? order by w.id
				""")
			.param(edition.getStoredId())
			.query((row, number) -> Map.entry(row.getLong("remark_id"),
					new RemarkAnswer(row.getString("words"), row.getString("name"),
							row.getTimestamp("made_at").toInstant())))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * How many changes are asked for that nobody has seen to.
	 */
	@Transactional(readOnly = true)
	public int countRequests(Edition edition) {
		return this.database
			.sql("select count(*) from review_remark where edition_id = ? and required and settled_at is null")
			.param(edition.getStoredId())
			.query(Integer.class)
			.single();
	}

	/**
	 * One remark of an edition.
	 */
	@Transactional(readOnly = true)
	Optional<Remark> find(Edition edition, long id) {
		return this.database.sql(REMARKS + " and r.id = ?")
			.params(edition.getStoredId(), id)
			.query(Remarks::remark)
			.optional();
	}

	/**
	 * Adds a remark.
	 * @return its identity
	 */
	long make(Edition edition, @Nullable RecordRef record, @Nullable String field, String words, boolean required,
			DeskUser user) {
		return this.database
			.sql("""
					insert into review_remark (edition_id, record_kind, record_key, field, words, required, account_id, made_at)
					values (:edition, :kind, :key, :field, :words, :required, :account, :now) returning id
					""")
			.param("edition", edition.getStoredId())
			.param("kind", (record != null) ? record.kind() : null)
			.param("key", (record != null) ? record.key() : null)
			.param("field", field)
			.param("words", words)
			.param("required", required)
			.param("account", user.getAccountId())
			.param("now", now())
			.query(Long.class)
			.single();
	}

	/**
	 * Answers a remark.
	 */
	void answer(Remark remark, String words, DeskUser user) {
		this.database.sql("insert into review_answer (remark_id, words, account_id, made_at) values (?, ?, ?, ?)")
			.params(remark.id(), words, user.getAccountId(), now())
			.update();
	}

	/**
	 * Takes along to the next edition of a trip what is still open of those before it, by
	 * whom and when it was said. What is settled stays where it was.
	 */
	void carryOver(Edition next) {
		this.database.sql("""
				update review_remark set edition_id = :next
				where settled_at is null and edition_id <> :next
					and edition_id in (select id from edition where trip_id = :trip)
				""").param("next", next.getStoredId()).param("trip", next.getTrip().getId()).update();
	}

	/**
	 * Says that a remark is done with; who said so first stays.
	 */
	void settle(Remark remark, DeskUser user) {
		this.database.sql("update review_remark set settled_at = ?, settled_by = ? where id = ? and settled_at is null")
			.params(now(), user.getAccountId(), remark.id())
			.update();
	}

	/**
	 * Takes back that it is.
	 */
	void reopen(Remark remark) {
		this.database.sql("update review_remark set settled_at = null, settled_by = null where id = ?")
			.param(remark.id())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Remark remark(ResultSet row, int number) throws SQLException {
		String kind = row.getString("record_kind");
		return new Remark(row.getLong("id"), (kind != null) ? new RecordRef(kind, row.getString("record_key")) : null,
				row.getString("field"), row.getString("words"), row.getBoolean("required"), row.getLong("account_id"),
				row.getString("name"), row.getTimestamp("made_at").toInstant(), instant(row.getTimestamp("settled_at")),
				row.getString("settler"), List.of());
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
