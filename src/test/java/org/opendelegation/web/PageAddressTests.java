package org.opendelegation.web;

import java.lang.reflect.Method;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

class PageAddressTests {

	private static final String SITE = "https://travel.example.gov";

	private static final Method LIST = ReflectionUtils.findMethod(Handler.class, "list", (Class<?>[]) null);

	@Test
	void leadsToTheSamePageInEveryLanguage() {
		PageAddress address = PageAddress.of(request("/trips", "city=oakley&page=2", Language.SPANISH), SITE);
		assertThat(address.getLanguage()).isEqualTo(Language.SPANISH);
		assertThat(address.getLanguages()).containsExactly(Language.values());
		assertThat(address.in(Language.ENGLISH)).isEqualTo("/trips?city=oakley&page=2");
		assertThat(address.in(Language.SIMPLIFIED_CHINESE)).isEqualTo("/zh-Hans/trips?city=oakley&page=2");
		assertThat(address.absoluteIn(Language.ENGLISH)).isEqualTo(SITE + "/trips?city=oakley&page=2");
		assertThat(address.getCanonical()).isEqualTo(SITE + "/es/trips?city=oakley&page=2");
	}

	@Test
	void keepsOfAQueryWhatThePageKnowsOnce() {
		assertThat(in("/trips", "a&a=1&city=oakley&city=antioch&slug=x&b&page=2&kind"))
			.isEqualTo("/trips?city=oakley&page=2");
		assertThat(in("/trips", "a&".repeat(3000))).isEqualTo("/trips");
		assertThat(in("/trips", "city=" + "x".repeat(3000))).isEqualTo("/trips");
	}

	@Test
	void keepsNothingOfTheQueryOfAPageThatIsNone() {
		MockHttpServletRequest request = request("/nowhere", "city=oakley", Language.ENGLISH);
		request.removeAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		assertThat(PageAddress.of(request, SITE).in(Language.ENGLISH)).isEqualTo("/nowhere");
	}

	private static String in(String path, String query) {
		return PageAddress.of(request(path, query, Language.ENGLISH), SITE).in(Language.ENGLISH);
	}

	@Test
	void leadsToOtherPages() {
		PageAddress address = PageAddress.of(request("/trips", null, Language.TRADITIONAL_CHINESE), SITE);
		assertThat(address.absolute("/meetings")).isEqualTo(SITE + "/zh-Hant/meetings");
		assertThat(address.absoluteIn(Language.ENGLISH, "/sitemap.xml")).isEqualTo(SITE + "/sitemap.xml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ENGLISH | es | SPANISH", "ENGLISH | en-US,es;q=0.5 | ", "ENGLISH | fr | ",
			"SPANISH | es-MX | ", "SPANISH | zh-TW | TRADITIONAL_CHINESE", "SPANISH | en | ", "ENGLISH | ;;q= | " })
	void offersTheLanguageThatTheBrowserPrefers(Language language, String header, Language offer) {
		MockHttpServletRequest request = request("/", null, language);
		request.addHeader("Accept-Language", header);
		assertThat(PageAddress.of(request, SITE).getOffer()).isEqualTo(offer);
	}

	@Test
	void offersNothingToABrowserThatPrefersMoreThanAnyReader() {
		MockHttpServletRequest request = request("/", null, Language.ENGLISH);
		request.addHeader("Accept-Language", "es" + ",de".repeat(2000));
		assertThat(PageAddress.of(request, SITE).getOffer()).isNull();
	}

	@Test
	void offersNothingToABrowserThatPrefersNothing() {
		assertThat(PageAddress.of(request("/", null, Language.SPANISH), SITE).getOffer()).isNull();
	}

	private static MockHttpServletRequest request(String path, String query, Language language) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", language.getPrefix() + path);
		request.setContextPath(language.getPrefix());
		request.setQueryString(query);
		language.bindTo(request);
		request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, new HandlerMethod(new Handler(), LIST));
		return request;
	}

	private static final class Handler {

		@SuppressWarnings("unused")
		void list(@PathVariable String slug, @Nullable String city, @RequestParam(defaultValue = "1") int page,
				HttpServletRequest request) {
		}

	}

}
