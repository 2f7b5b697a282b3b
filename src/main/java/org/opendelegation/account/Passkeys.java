package org.opendelegation.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.journal.Journal;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys of everybody. What is kept of one is no secret; who added or removed one
 * is in the journal.
 */
@Service
@Transactional
class Passkeys implements UserCredentialRepository {

	private static final int LONGEST_NAME = 60;

	private static final String TABLE = "account";

	private final UserCredentialRepository credentials;

	private final JdbcClient database;

	private final RecoveryCodes codes;

	private final Journal journal;

	Passkeys(JdbcOperations operations, JdbcClient database, RecoveryCodes codes, Journal journal) {
		this.credentials = new JdbcUserCredentialRepository(operations);
		this.database = database;
		this.codes = codes;
		this.journal = journal;
	}

	/**
	 * Those of one account, the oldest first.
	 */
	@Transactional(readOnly = true)
	List<Passkey> of(DeskUser user) {
		return this.database.sql("""
				select c.credential_id, c.label, c.created, c.last_used
				from user_credentials c join user_entities u on u.id = c.user_entity_user_id
				where u.name = ? order by c.created, c.credential_id
				""").param(user.getUsername()).query(Passkeys::passkey).list();
	}

	private static Passkey passkey(ResultSet row, int number) throws SQLException {
		return new Passkey(row.getString("credential_id"), row.getString("label"),
				row.getTimestamp("created").toInstant(), row.getTimestamp("last_used").toInstant());
	}

	/**
	 * Removes a passkey of somebody's own; with the last one, the recovery codes beside
	 * it.
	 * @return whether it was theirs
	 */
	boolean remove(DeskUser user, String id) {
		boolean removed = this.database.sql("""
				delete from user_credentials c using user_entities u
				where u.id = c.user_entity_user_id and u.name = ? and c.credential_id = ?
				""").params(user.getUsername(), id).update() > 0;
		if (removed) {
			this.journal.record("PASSKEY_REMOVED", TABLE, user.getAccountId(), Map.of());
			if (of(user).isEmpty()) {
				this.codes.forget(user.getAccountId());
			}
		}
		return removed;
	}

	/**
	 * Removes all of an account whose owner lost them.
	 */
	void removeAll(Account account) {
		this.database.sql("""
				delete from user_credentials c using user_entities u where u.id = c.user_entity_user_id and u.name = ?
				""").param(account.getEmail()).update();
		this.codes.forget(account.getStoredId());
		this.journal.record("SECOND_FACTOR_REMOVED", TABLE, account.getStoredId(), Map.of());
	}

	@Transactional(readOnly = true)
	boolean anyOf(Account account) {
		return this.database.sql("""
				select exists (select from user_credentials c join user_entities u on u.id = c.user_entity_user_id
					where u.name = ?)
				""").param(account.getEmail()).query(Boolean.class).single();
	}

	@Override
	public void save(CredentialRecord record) {
		boolean added = this.credentials.findByCredentialId(record.getCredentialId()) == null;
		this.credentials
			.save(ImmutableCredentialRecord.fromCredentialRecord(record).label(nameOf(record.getLabel())).build());
		if (added) {
			long account = this.database.sql("""
					select a.id from account a join user_entities u on u.name = a.email where u.id = ?
					""").param(record.getUserEntityUserId().toBase64UrlString()).query(Long.class).single();
			this.journal.record("PASSKEY_ADDED", TABLE, account, Map.of("label", nameOf(record.getLabel())));
		}
	}

	private static String nameOf(@Nullable String typed) {
		String name = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return name.isEmpty() ? "Passkey" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
	}

	@Override
	public void delete(Bytes credentialId) {
		this.credentials.delete(credentialId);
	}

	@Override
	@Transactional(readOnly = true)
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.credentials.findByCredentialId(credentialId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.credentials.findByUserId(userId);
	}

	/**
	 * A passkey as its owner sees it.
	 *
	 * @param id the identity that its device gave it
	 * @param name what its owner calls it
	 * @param added when it was added
	 * @param lastUsed when somebody signed in with it
	 */
	record Passkey(String id, String name, Instant added, Instant lastUsed) {
	}

}
