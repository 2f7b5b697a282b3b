package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.opendelegation.account.DeskUser;
import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who handed in which edition last.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {

	private final JdbcClient database;

	private final Clock clock;

	Submissions(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	void record(Edition edition, DeskUser user) {
		this.database.sql("""
				insert into submission (edition_id, account_id, submitted_at) values (?, ?, ?)
				on conflict (edition_id) do update
				set account_id = excluded.account_id, submitted_at = excluded.submitted_at
				""").params(edition.getStoredId(), user.getAccountId(), Timestamp.from(this.clock.instant())).update();
	}

	Optional<Submission> of(Edition edition) {
		return this.database.sql("""
				select s.account_id, a.name, s.submitted_at
				from submission s join account a on a.id = s.account_id where s.edition_id = ?
				""")
			.param(edition.getStoredId())
			.query((row, number) -> new Submission(row.getLong("account_id"), row.getString("name"),
					row.getTimestamp("submitted_at").toInstant()))
			.optional();
	}

	/**
	 * That somebody handed an edition in.
	 *
	 * @param accountId who, by the identity of the account
	 * @param name what the person is called
	 * @param at when
	 */
	record Submission(long accountId, String name, Instant at) {

		/**
		 * What tells this handing in from another of the same edition.
		 */
		public String mark() {
			return this.at.toString();
		}

	}

}
