package org.opendelegation.test;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes accounts and signs them in, as their owners would.
 */
public final class TestStaff {

	public static final String PASSWORD = "seven otters read the minutes";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final JdbcClient owner;

	private final int port;

	public TestStaff(TestDatabase database, int port) {
		this.owner = database.asOwner();
		this.port = port;
	}

	/**
	 * An account without a password.
	 * @return the secret of a link with which to choose one
	 */
	public String invite(String email) {
		String secret = "secret-" + COUNT.incrementAndGet();
		this.owner.sql("insert into account (email, name, created_at) values (?, ?, now())")
			.params(email, "Test " + email.substring(0, email.indexOf('@')))
			.update();
		this.owner.sql("""
				insert into sign_in_link (account_id, secret_hash, expires_at)
				select id, sha256(?::bytea), now() + interval '1 day' from account where email = ?
				""").params(secret, email).update();
		return secret;
	}

	/**
	 * Makes a city.
	 */
	public void city(String slug) {
		this.owner.sql(
				"insert into city (slug, name, country_code, published_at) values (?, initcap(?), 'US', now()) on conflict do nothing")
			.params(slug, slug)
			.update();
	}

	/**
	 * Somebody who has chosen a password, and nothing else; once, however often asked.
	 */
	public void letIn(String email) {
		if (this.owner.sql("select count(*) from account where email = ?")
			.param(email)
			.query(Integer.class)
			.single() == 0) {
			DeskSession session = new DeskSession(this.port);
			session.submit(session.open("/login/link/" + invite(email)), "form.form", Map.of("password", PASSWORD));
		}
	}

	/**
	 * A passkey that nobody has, as if somebody had added one.
	 */
	public void addPasskey(String email, String id) {
		this.owner.sql("insert into user_entities (name) values (?) on conflict do nothing").param(email).update();
		this.owner
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state,
						created, last_used, label)
					select ?, id, '', false, false, now(), now(), 'Phone' from user_entities where name = ?
					""")
			.params(id, email)
			.update();
	}

	/**
	 * Somebody whose name does not matter, who has just signed in.
	 */
	public DeskSession signIn(String city, String role) {
		return signIn("somebody%d@example.gov".formatted(COUNT.incrementAndGet()), city, role);
	}

	/**
	 * Somebody who has just signed in.
	 * @param role of the city, or {@code ADMINISTRATOR}
	 */
	public DeskSession signIn(String email, String city, String role) {
		String secret = invite(email);
		if (role.equals("ADMINISTRATOR")) {
			this.owner.sql("update account set administrator = true where email = ?").param(email).update();
		}
		else {
			city(city);
			this.owner.sql("""
					insert into membership (account_id, city_id, role)
					select a.id, c.id, ? from account a, city c where a.email = ? and c.slug = ?
					""").params(role, email, city).update();
		}
		DeskSession session = new DeskSession(this.port);
		session.submit(session.open("/login/link/" + secret), "form.form", Map.of("password", PASSWORD));
		assertThat(session.path()).isEqualTo("/desk");
		return session;
	}

}
