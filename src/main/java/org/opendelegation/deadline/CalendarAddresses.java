package org.opendelegation.deadline;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.journal.Journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses of calendars. The secret has 256 bits, is shown once and kept as a
 * digest; a new address ends the one before it, and an account that is disabled ends its
 * own, by a trigger of the database.
 */
@Service
@Transactional
class CalendarAddresses {

	private static final int SECRET_BYTES = 32;

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Recipients recipients;

	private final Journal journal;

	CalendarAddresses(JdbcClient database, Recipients recipients, Journal journal) {
		this.database = database;
		this.recipients = recipients;
		this.journal = journal;
	}

	/**
	 * Makes an address.
	 * @return its path, which nobody is shown again
	 */
	String make(DeskUser user) {
		forget(user);
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("insert into calendar_address (secret_hash) values (sha256(?))")
			.param(secret.getBytes(StandardCharsets.US_ASCII))
			.update();
		this.journal.record("CALENDAR_ADDRESS_MADE", "account", user.getAccountId(), Map.of());
		return "/calendar/deadlines/" + secret + ".ics";
	}

	void end(DeskUser user) {
		if (forget(user)) {
			this.journal.record("CALENDAR_ADDRESS_ENDED", "account", user.getAccountId(), Map.of());
		}
	}

	private boolean forget(DeskUser user) {
		return this.database.sql("delete from calendar_address where account_id = ?")
			.param(user.getAccountId())
			.update() > 0;
	}

	/**
	 * When the address was made that there is, or {@code null}.
	 */
	@Transactional(readOnly = true)
	@Nullable Instant madeAt(DeskUser user) {
		return this.database.sql("select made_at from calendar_address where account_id = ?")
			.param(user.getAccountId())
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(null);
	}

	/**
	 * What the owner of an address may see now.
	 */
	@Transactional(readOnly = true)
	Optional<Reach> reachOf(String secret) {
		if (!SECRET.matcher(secret).matches()) {
			return Optional.empty();
		}
		return this.database.sql("select account_id from calendar_address where secret_hash = sha256(?)")
			.param(secret.getBytes(StandardCharsets.US_ASCII))
			.query(Long.class)
			.optional()
			.flatMap(this.recipients::find)
			.map(Recipient::reach);
	}

}
