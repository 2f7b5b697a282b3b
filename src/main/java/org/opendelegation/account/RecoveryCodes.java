package org.opendelegation.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.opendelegation.journal.Journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper for who has no passkey at hand, each good once beside the password. They
 * are as hard to guess as a key, so that a plain digest is enough to keep of them.
 */
@Service
@Transactional
class RecoveryCodes {

	static final int COUNT = 10;

	private static final int GROUPS = 4;

	private static final int GROUP = 4;

	/** Without what is easily misread; 32 of them, five bits each. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Journal journal;

	private final Clock clock;

	RecoveryCodes(JdbcClient database, Journal journal, Clock clock) {
		this.database = database;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Makes codes, and ends those before.
	 * @return the codes, which nobody is shown again
	 */
	List<String> make(DeskUser user) {
		forget(user.getAccountId());
		List<String> codes = Stream.generate(this::code).distinct().limit(COUNT).toList();
		codes.forEach(
				(code) -> this.database.sql("insert into recovery_code (account_id, code_hash) values (?, sha256(?))")
					.params(user.getAccountId(), plain(code))
					.update());
		this.journal.record("RECOVERY_CODES_MADE", "account", user.getAccountId(), Map.of());
		return codes;
	}

	private String code() {
		return IntStream.range(0, GROUPS).mapToObj((group) -> group()).collect(Collectors.joining("-"));
	}

	private String group() {
		return this.random.ints(GROUP, 0, LETTERS.length())
			.mapToObj((place) -> LETTERS.substring(place, place + 1))
			.collect(Collectors.joining());
	}

	/**
	 * Uses a code. Of two who use it at once, one does.
	 * @return whether it was one of theirs and not used yet
	 */
	boolean use(DeskUser user, String typed) {
		boolean used = this.database.sql(
				"update recovery_code set used_at = ? where account_id = ? and code_hash = sha256(?) and used_at is null")
			.params(Timestamp.from(this.clock.instant()), user.getAccountId(), plain(typed))
			.update() == 1;
		if (used) {
			this.journal.record("RECOVERY_CODE_USED", "account", user.getAccountId(), Map.of());
		}
		return used;
	}

	/**
	 * How many are left.
	 */
	@Transactional(readOnly = true)
	int left(DeskUser user) {
		return this.database.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
			.param(user.getAccountId())
			.query(Integer.class)
			.single();
	}

	void forget(long accountId) {
		this.database.sql("delete from recovery_code where account_id = ?").param(accountId).update();
	}

	/**
	 * Without what people write between the letters.
	 */
	private static byte[] plain(String typed) {
		return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").getBytes(StandardCharsets.UTF_8);
	}

}
