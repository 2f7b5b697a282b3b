package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff say to each other about an edition in review.
 */
@Service
@Transactional
class Remarks {

	/** In characters. */
	static final int LONGEST = 4000;

	private final JdbcClient database;

	private final Clock clock;

	Remarks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<Remark> of(Edition edition) {
		return this.database.sql("""
				select r.id, r.words, a.name, r.made_at, r.settled_at
				from review_remark r join account a on a.id = r.account_id where r.edition_id = ? order by r.id
				""")
			.param(edition.getStoredId())
			.query((row, number) -> new Remark(row.getLong("id"), row.getString("words"), row.getString("name"),
					row.getTimestamp("made_at").toInstant(), instant(row.getTimestamp("settled_at"))))
			.list();
	}

	void make(Edition edition, String words, DeskUser user) {
		this.database.sql("""
				insert into review_remark (edition_id, words, account_id, made_at) values (?, ?, ?, ?)
				""")
			.params(edition.getStoredId(), words, user.getAccountId(), Timestamp.from(this.clock.instant()))
			.update();
	}

	void settle(Edition edition, long id) {
		this.database
			.sql("update review_remark set settled_at = ? where id = ? and edition_id = ? and settled_at is null")
			.params(Timestamp.from(this.clock.instant()), id, edition.getStoredId())
			.update();
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

	/**
	 * A remark.
	 *
	 * @param id its identity
	 * @param words what was said
	 * @param name who said it
	 * @param madeAt when
	 * @param settledAt when it was done with, or {@code null}
	 */
	record Remark(long id, String words, String name, Instant madeAt, @Nullable Instant settledAt) {
	}

}
