package org.opendelegation.web;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@CsvSource({ "/es, SPANISH", "/es/, SPANISH", "/es/trips, SPANISH", "/zh-Hans/trips, SIMPLIFIED_CHINESE",
			"/zh-Hant, TRADITIONAL_CHINESE" })
	void isTakenFromTheStartOfAnAddress(String path, Language language) {
		assertThat(Language.ofPath(path)).contains(language);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "", "/trips", "/estonia", "/trips/es", "/en/trips", "/ES/trips", "/zh/trips" })
	void isNotFoundElsewhere(String path) {
		assertThat(Language.ofPath(path)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "es | SPANISH", "es-MX,en;q=0.8 | SPANISH", "en-US,es;q=0.9 | ENGLISH",
					"fr,es;q=0.5,en;q=0.4 | SPANISH", "fr | ENGLISH", "* | ENGLISH",
					"es;q=0,zh;q=0.1 | SIMPLIFIED_CHINESE", "zh-CN | SIMPLIFIED_CHINESE", "zh-SG | SIMPLIFIED_CHINESE",
					"zh-HK | TRADITIONAL_CHINESE", "zh-TW | TRADITIONAL_CHINESE", "zh-Hant-MY | TRADITIONAL_CHINESE",
					"zh-Hans-HK | SIMPLIFIED_CHINESE", "en;q=0.2,zh-Hant;q=0.7 | TRADITIONAL_CHINESE" })
	void isTheOneThatABrowserPrefers(String header, Language language) {
		assertThat(Language.preferred(Locale.LanguageRange.parse(header))).isEqualTo(language);
	}

}
