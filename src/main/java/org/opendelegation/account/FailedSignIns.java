package org.opendelegation.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.opendelegation.journal.Journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries to sign in to an account that failed. The journal has one entry of each kind an
 * hour for an account, however many there were, and nothing of what was typed. Tries at
 * what is no account leave nothing.
 */
@Service
@Transactional
class FailedSignIns {

	static final Duration ONE_ENTRY = Duration.ofHours(1);

	private static final int LATEST = 5;

	private static final String TABLE = "account";

	private final AccountRepository accounts;

	private final Journal journal;

	private final JdbcClient database;

	FailedSignIns(AccountRepository accounts, Journal journal, JdbcClient database) {
		this.accounts = accounts;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Why a try failed, as the journal calls it.
	 */
	enum Kind {

		SIGN_IN_WRONG_PASSWORD, SIGN_IN_WRONG_CODE, SIGN_IN_DISABLED, SIGN_IN_SLOWED

	}

	/**
	 * Records a try at the account of an address, if there is one. That takes a little
	 * longer than none; tries are slowed before anybody could measure it.
	 * @param email the address as somebody typed it
	 */
	void record(String email, Kind kind) {
		this.accounts.findByTypedEmail(email).ifPresent((account) -> record(account.getStoredId(), kind));
	}

	void record(long accountId, Kind kind) {
		this.journal.recordSeldom(kind.name(), TABLE, accountId, ONE_ENTRY);
	}

	/**
	 * The last few at an account, the latest first.
	 */
	@Transactional(readOnly = true)
	List<FailedSignIn> latest(long accountId) {
		return this.database.sql("""
				select at, action as kind from journal_entry
				where record_table = :table and record_id = :id and action in (:kinds)
				order by id desc limit :most
				""")
			.param("table", TABLE)
			.param("id", String.valueOf(accountId))
			.param("kinds", Arrays.stream(Kind.values()).map(Kind::name).toList())
			.param("most", LATEST)
			.query((row, number) -> new FailedSignIn(row.getTimestamp("at").toInstant(),
					Kind.valueOf(row.getString("kind"))))
			.list();
	}

	/**
	 * Tries that failed.
	 *
	 * @param at when the first of that hour was made
	 * @param kind why they failed
	 */
	record FailedSignIn(Instant at, Kind kind) {
	}

}
