package org.opendelegation.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where somebody is signed in, over all instances.
 */
@Component
class SignedIn {

	static final String BROWSER = SignedIn.class.getName() + ".BROWSER";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient database;

	private final Browsers browsers;

	SignedIn(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient database,
			@Lazy Browsers browsers) {
		this.sessions = sessions;
		this.browsers = browsers;
		this.database = database;
	}

	/**
	 * Every session of somebody, the one used last first.
	 */
	List<DeskSession> of(String email, @Nullable String currentId) {
		return this.sessions.findByPrincipalName(email)
			.values()
			.stream()
			.map((session) -> new DeskSession(session.getId(), browserOf(session), session.getCreationTime(),
					session.getLastAccessedTime(), session.getId().equals(currentId)))
			.sorted(Comparator.comparing(DeskSession::lastUsed).reversed())
			.toList();
	}

	private String browserOf(Session session) {
		String agent = session.getAttribute(BROWSER);
		return (agent != null) ? this.browsers.nameOf(agent) : "";
	}

	/**
	 * Signs somebody out everywhere, in the transaction that is open: what is done
	 * together counts together, and needs no second connection. Sessions go by the
	 * address, so this comes before it changes.
	 */
	void end(Account account) {
		account.signOut();
		this.database.sql("delete from spring_session where principal_name = ?").param(account.getEmail()).update();
	}

	/**
	 * Signs somebody out everywhere but here.
	 */
	void endOthers(String email, String currentId) {
		this.sessions.findByPrincipalName(email)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(currentId))
			.forEach(this.sessions::deleteById);
	}

	/**
	 * A place where somebody is signed in.
	 *
	 * @param id the identity of the session
	 * @param browser what the browser is called, or empty
	 * @param since when the person signed in there
	 * @param lastUsed when it was last used
	 * @param current whether it is the one that asks
	 */
	record DeskSession(String id, String browser, Instant since, Instant lastUsed, boolean current) {
	}

}
