package org.opendelegation.account;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guesses at passwords. What counts is in the database, so that neither a
 * restart nor another instance forgives it. A stranger cannot keep a member of staff out:
 * far more failures are borne from everywhere together than from one address.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInThrottle {

	static final Duration WINDOW = Duration.ofMinutes(15);

	static final int MOST_OF_NAME_FROM_ADDRESS = 10;

	static final int MOST_FROM_ADDRESS = 100;

	static final int MOST_OF_NAME = 1000;

	private final JdbcClient database;

	private final Clock clock;

	SignInThrottle(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Whether there were too many failures lately to allow another try.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	boolean refuses(String name, String address) {
		return this.database.sql("""
				select count(*) filter (where name_hash = sha256(:name) and address = :address::inet) >= :both
					or count(*) filter (where address = :address::inet) >= :from
					or count(*) filter (where name_hash = sha256(:name)) >= :of
				from sign_in_failure
				where at > :since and (name_hash = sha256(:name) or address = :address::inet)
				""")
			.param("name", bytes(name))
			.param("address", address)
			.param("both", MOST_OF_NAME_FROM_ADDRESS)
			.param("from", MOST_FROM_ADDRESS)
			.param("of", MOST_OF_NAME)
			.param("since", Timestamp.from(windowStart()))
			.query(Boolean.class)
			.single();
	}

	/**
	 * Remembers a failure, and forgets those that no longer count.
	 */
	void remember(String name, String address) {
		this.database.sql("delete from sign_in_failure where at <= ?").param(Timestamp.from(windowStart())).update();
		this.database.sql("insert into sign_in_failure (at, name_hash, address) values (?, sha256(?), ?::inet)")
			.params(Timestamp.from(this.clock.instant()), bytes(name), address)
			.update();
	}

	/**
	 * Forgives what somebody mistyped before signing in from the same place.
	 */
	void forgive(String name, String address) {
		this.database.sql("delete from sign_in_failure where name_hash = sha256(?) and address = ?::inet")
			.params(bytes(name), address)
			.update();
	}

	private Instant windowStart() {
		return this.clock.instant().minus(WINDOW);
	}

	private static byte[] bytes(String name) {
		return name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
	}

}
