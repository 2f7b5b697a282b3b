package org.opendelegation.web;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageFilterTests {

	private final LanguageFilter filter = new LanguageFilter();

	@ParameterizedTest
	@CsvSource({ "/trips, '', /trips, /trips, ENGLISH", "/es/trips, /es, /es/trips, /trips, SPANISH",
			"/es, /es, /es/, /, SPANISH", "/es/, /es, /es/, /, SPANISH",
			"/zh-Hant/trips/a, /zh-Hant, /zh-Hant/trips/a, /trips/a, TRADITIONAL_CHINESE",
			"/estonia, '', /estonia, /estonia, ENGLISH" })
	void letsTheProgramSeeTheLanguageAsContext(String path, String context, String uri, String within,
			Language language) throws ServletException, IOException {
		HttpServletRequest seen = filter(request(path));
		assertThat(seen.getContextPath()).isEqualTo(context);
		assertThat(seen.getRequestURI()).isEqualTo(uri);
		assertThat(seen.getServletPath()).isEqualTo(within);
		assertThat(Language.of(seen)).isEqualTo(language);
		assertThat(seen.getLocale()).isEqualTo(language.getLocale());
		assertThat(Collections.list(seen.getLocales())).containsExactly(language.getLocale());
	}

	@Test
	void keepsTheContextThatTheServerHas() throws ServletException, IOException {
		MockHttpServletRequest request = request("/record/es/trips");
		request.setContextPath("/record");
		request.setServletPath("/es/trips");
		HttpServletRequest seen = filter(request);
		assertThat(seen.getContextPath()).isEqualTo("/record/es");
		assertThat(seen.getServletPath()).isEqualTo("/trips");
	}

	@Test
	void keepsTheLanguageOnTheWayToAnErrorPage() throws ServletException, IOException {
		MockHttpServletRequest request = request("/es/trips");
		filter(request);
		request.setDispatcherType(DispatcherType.ERROR);
		request.setRequestURI("/error");
		request.setServletPath("/error");
		HttpServletRequest seen = filter(request);
		assertThat(Language.of(seen)).isEqualTo(Language.SPANISH);
		assertThat(seen.getContextPath()).isEqualTo("/es");
		assertThat(seen.getRequestURI()).isEqualTo("/es/error");
		assertThat(seen.getServletPath()).isEqualTo("/error");
	}

	private static MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		return request;
	}

	private HttpServletRequest filter(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, new MockHttpServletResponse(), chain);
		assertThat(chain.getRequest()).isInstanceOf(HttpServletRequest.class);
		return (HttpServletRequest) chain.getRequest();
	}

}
