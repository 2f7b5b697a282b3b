package org.opendelegation.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address of the desk that there is, found where Spring MVC has them.
 */
@EmptyApplicationTest
class DeskRoutesTests {

	/**
	 * What everybody who is signed in may do: to their own account, and say to others.
	 */
	private static final Set<String> OF_EVERYBODY = Set.of("/desk/account/name", "/desk/account/password",
			"/desk/account/sessions/end", "/desk/account/passkeys/codes", "/desk/account/reminders",
			"/desk/account/reminders/calendar", "/desk/account/reminders/calendar/end");

	/** Calendars cannot sign in: the address itself is the secret. */
	private static final String WITH_A_SECRET = "/calendar/deadlines/{secret}.ics";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private TestDatabase testDatabase;

	@LocalServerPort
	private int port;

	@Test
	void areAllBelowTheDeskOrTheSignIn() {
		assertThat(deskRoutes().flatMap((route) -> route.getKey().getPatternValues().stream())).isNotEmpty()
			.allMatch((path) -> path.equals("/desk") || path.startsWith("/desk/") || path.equals("/login")
					|| path.startsWith("/login/") || path.equals(WITH_A_SECRET));
	}

	@Test
	void askStrangersToSignIn() {
		DeskSession stranger = new DeskSession(this.port);
		assertThat(paths(RequestMethod.GET)).isNotEmpty().allSatisfy((path) -> {
			stranger.open(path);
			assertThat(stranger.path()).as(path).isEqualTo("/login");
			stranger.open("/es" + path);
			assertThat(stranger.path()).as(path).isEqualTo("/es/login");
		});
	}

	@Test
	void takeNothingFromStrangersAndOnlyTheirOwnFromReaders() {
		DeskSession reader = new TestStaff(this.testDatabase, this.port).signIn("reader@example.gov", "oakley",
				"READER");
		assertThat(paths(RequestMethod.POST)).isNotEmpty().allSatisfy((path) -> {
			DeskSession stranger = new DeskSession(this.port);
			stranger.postForged(path, Map.of());
			assertThat(stranger.status()).as(path).isEqualTo(403);
			if (!OF_EVERYBODY.contains(path)) {
				reader.post(path, Map.of("ticket", "00000000-0000-0000-0000-000000000001", "version", "0"));
				assertThat(reader.status()).as(path).isIn(200, 400, 403, 404);
			}
		});
		assertThat(this.testDatabase.asOwner()
			.sql("select action || record_table from journal_entry where action <> 'SIGNED_IN' and account_id = (select id from account where email = ?)")
			.param("reader@example.gov")
			.query(String.class)
			.list()).isEmpty();
	}

	private Set<String> paths(RequestMethod method) {
		return deskRoutes().filter((route) -> route.getKey().getMethodsCondition().getMethods().contains(method))
			.flatMap((route) -> route.getKey().getPatternValues().stream())
			.filter((path) -> path.startsWith("/desk"))
			.map((path) -> path.replaceAll("\\{(id|number)[^}]*}", "1").replaceAll("\\{[^}]*}", "x"))
			.collect(Collectors.toSet());
	}

	private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> deskRoutes() {
		return this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((route) -> route.getValue().getBeanType().getSimpleName().endsWith("DeskController"));
	}

}
