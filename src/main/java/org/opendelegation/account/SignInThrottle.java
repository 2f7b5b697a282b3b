package org.opendelegation.account;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guesses at passwords. What counts is in the database, so that neither a
 * restart nor another instance forgives it. A stranger cannot keep a member of staff out:
 * far more failures are borne from everywhere together than from one address. Nor can one
 * who shares an address with others, such as that of a web server in front: once there
 * were too many failures from it, those names have to wait that failed themselves.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInThrottle {

	static final Duration WINDOW = Duration.ofMinutes(15);

	static final int MOST_OF_NAME_FROM_ADDRESS = 10;

	static final int MOST_FROM_ADDRESS = 100;

	static final int MOST_OF_NAME = 1000;

	private static final int TURNS_OF_ADDRESS = 7101;

	private static final int TURNS_OF_NAME = 7102;

	private final JdbcClient database;

	private final Clock clock;

	SignInThrottle(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Counts a try as a failure before it is made, and forgets those that no longer
	 * count. Of many at once, no more are let through than one after the other: those of
	 * one address or one name wait here for each other, and not while a password is
	 * checked.
	 * @return whether it may be made; otherwise there were too many lately
	 */
	boolean admits(String name, String address) {
		String place = placeOf(address);
		takeTurns(place, name);
		forgetWhatIsOver();
		if (isTooMuch(name, place)) {
			return false;
		}
		this.database.sql("insert into sign_in_failure (at, name_hash, address) values (?, sha256(?), ?::inet)")
			.params(Timestamp.from(this.clock.instant()), bytes(name), place)
			.update();
		return true;
	}

	/**
	 * Everybody takes the two locks in the same order.
	 */
	private void takeTurns(String address, String name) {
		this.database.sql("select pg_advisory_xact_lock(?, hashtext(host(?::inet)))")
			.params(TURNS_OF_ADDRESS, address)
			.query((row, number) -> address)
			.single();
		this.database.sql("select pg_advisory_xact_lock(?, hashtext(encode(sha256(?), 'hex')))")
			.params(TURNS_OF_NAME, bytes(name))
			.query((row, number) -> name)
			.single();
	}

	private boolean isTooMuch(String name, String address) {
		return this.database.sql("""
				select of_both >= :both or (from_address >= :from and of_both > 0) or of_name >= :of
				from (select count(*) filter (where name_hash = sha256(:name) and address = :address::inet) as of_both,
						count(*) filter (where address = :address::inet) as from_address,
						count(*) filter (where name_hash = sha256(:name)) as of_name
					from sign_in_failure
					where at > :since and (name_hash = sha256(:name) or address = :address::inet)) as failures
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

	private void forgetWhatIsOver() {
		this.database.sql("""
				delete from sign_in_failure where ctid in
					(select ctid from sign_in_failure where at <= ? for update skip locked)
				""").param(Timestamp.from(windowStart())).update();
	}

	/**
	 * Forgives what somebody mistyped before signing in from the same place, and the try
	 * that was right.
	 */
	void forgive(String name, String address) {
		this.database.sql("delete from sign_in_failure where name_hash = sha256(?) and address = ?::inet")
			.params(bytes(name), placeOf(address))
			.update();
	}

	private Instant windowStart() {
		return this.clock.instant().minus(WINDOW);
	}

	private static byte[] bytes(String name) {
		return EmailAddresses.normalize(name).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The address without the network card of ours that it was seen at, which PostgreSQL
	 * does not take.
	 */
	private static String placeOf(String address) {
		int zone = address.indexOf('%');
		return (zone < 0) ? address : address.substring(0, zone);
	}

}
