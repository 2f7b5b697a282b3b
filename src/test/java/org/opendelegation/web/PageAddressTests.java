package org.opendelegation.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PageAddressTests {

	private static final String SITE = "https://travel.example.gov";

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
		return request;
	}

}
