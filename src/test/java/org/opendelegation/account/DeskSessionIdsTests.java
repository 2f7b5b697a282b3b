package org.opendelegation.account;

import java.net.URI;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.database.Side;
import org.opendelegation.web.SiteProperties;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DeskSessionIdsTests {

	private static final String ID = UUID.randomUUID().toString();

	private final DeskSessionIds ids = ids("https://travel.example.gov");

	@Test
	void areReadAtTheDesk() throws Exception {
		assertThat(resolveAtTheDesk(ID)).containsExactly(ID);
	}

	@Test
	void areNotReadForTheRegister() {
		assertThat(this.ids.resolveSessionIds(request(ID))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc\u0000def", "1", "" })
	void areNoneButOurOwn(String foreign) throws Exception {
		assertThat(resolveAtTheDesk(foreign)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://travel.example.gov, true", "http://localhost:8080, false" })
	void goOverTlsOnlyWhereTheSiteIsReachedByIt(String site, boolean secure) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		ids(site).setSessionId(request, response, ID);
		Cookie cookie = response.getCookie("SESSION");
		assertThat(cookie).isNotNull();
		assertThat(cookie.getSecure()).isEqualTo(secure);
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
	}

	private static DeskSessionIds ids(String site) {
		return new DeskSessionIds(new SiteProperties(URI.create(site), "City of Oakley", null, ZoneId.of("UTC")));
	}

	private List<String> resolveAtTheDesk(String id) throws Exception {
		return Side.DESK.call(() -> this.ids.resolveSessionIds(request(id)));
	}

	private static MockHttpServletRequest request(String id) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("SESSION", Base64.getEncoder().encodeToString(id.getBytes())));
		return request;
	}

}
