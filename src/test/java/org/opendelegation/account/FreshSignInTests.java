package org.opendelegation.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.HtmlChecker;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A computer that was left open lets nobody make a way in for themselves.
 */
@EmptyApplicationTest
class FreshSignInTests {

	private static final String PASSKEYS = "/desk/account/passkeys";

	private static final String AGAIN = "/login/again";

	private static int count;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	private DeskSession session;

	private String email;

	@BeforeEach
	void signIn() {
		this.email = "left-open%d@example.gov".formatted(++count);
		this.session = new TestStaff(this.testDatabase, this.port).signIn(this.email, "oakley", "CLERK");
	}

	@Test
	void isNotAskedForRightAfterSigningIn() {
		this.session.open(PASSKEYS);
		assertThat(this.session.path()).isEqualTo(PASSKEYS);
	}

	@Test
	void isAskedForBeforePasskeysAndCodesAndForNothingElse() {
		age();
		Document page = this.session.open(PASSKEYS);
		assertThat(this.session.path()).isEqualTo(AGAIN);
		assertThat(new HtmlChecker().check(page.outerHtml())).isEmpty();
		for (String address : List.of("/webauthn/register", "/webauthn/register/options", PASSKEYS + "/codes",
				PASSKEYS + "/any/remove")) {
			this.session.post(address, page, Map.of());
			assertThat(this.session.status()).as(address).isEqualTo(403);
		}
		for (String address : List.of("/desk", "/desk/trips", "/desk/account")) {
			this.session.open(address);
			assertThat(this.session.path()).isEqualTo(address);
		}
	}

	@Test
	void isGivenWithThePasswordAndNoOther() {
		age();
		Document page = this.session.submit(this.session.open(PASSKEYS), "form[action$=again]",
				Map.of("password", "nine herons amend the agenda"));
		assertThat(this.session.path()).isEqualTo(AGAIN + "?failed");
		assertThat(page.select(".mistakes").text()).isNotEmpty();
		this.session.submit(page, "form[action$=again]", Map.of("password", TestStaff.PASSWORD));
		assertThat(this.session.path()).startsWith(PASSKEYS);
	}

	@Test
	void isNothingForWhoIsNotSignedIn() {
		DeskSession stranger = new DeskSession(this.port);
		stranger.open(AGAIN);
		assertThat(stranger.path()).isEqualTo("/login");
	}

	/**
	 * A session that is stored after its owner was signed out everywhere, as by somebody
	 * who signed in at that moment.
	 */
	@Test
	void isOverOnceItsOwnerIsSignedOutEverywhere() {
		this.testDatabase.asOwner()
			.sql("update account set sign_outs = sign_outs + 1 where email = ?")
			.param(this.email)
			.update();
		this.session.open("/desk/trips");
		assertThat(this.session.path()).isEqualTo("/login");
	}

	@Test
	void isOverOnceTheAccountIsClosed() {
		this.testDatabase.asOwner()
			.sql("update account set disabled_at = now() where email = ?")
			.param(this.email)
			.update();
		this.session.open("/desk/trips");
		assertThat(this.session.path()).isEqualTo("/login");
	}

	/**
	 * Lets the session have begun a while ago.
	 */
	private void age() {
		byte[] held = this.testDatabase.asOwner()
			.sql("select attribute_bytes " + ofSession())
			.param(this.email)
			.query(byte[].class)
			.single();
		Authentication authentication = Objects
			.requireNonNull(((SecurityContext) new DeserializingConverter().convert(held)).getAuthentication());
		List<? extends GrantedAuthority> authorities = authentication.getAuthorities()
			.stream()
			.map(FreshSignInTests::aged)
			.toList();
		byte[] aged = new SerializingConverter().convert(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(authentication.getPrincipal(), null, authorities)));
		this.testDatabase.asOwner()
			.sql("update spring_session_attributes set attribute_bytes = ? where (session_primary_id, attribute_name) in (select session_primary_id, attribute_name "
					+ ofSession() + ")")
			.params(aged, this.email)
			.update();
	}

	private static String ofSession() {
		return """
				from spring_session_attributes join spring_session on primary_id = session_primary_id
				where principal_name = ? and attribute_name = 'SPRING_SECURITY_CONTEXT'
				""";
	}

	private static GrantedAuthority aged(GrantedAuthority authority) {
		return (authority instanceof FactorGrantedAuthority factor)
				? FactorGrantedAuthority.withAuthority(factor.getAuthority())
					.issuedAt(Instant.now().minus(FreshSignIn.LONGEST).minus(Duration.ofSeconds(1)))
					.build()
				: authority;
	}

}
