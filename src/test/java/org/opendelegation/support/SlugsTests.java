package org.opendelegation.support;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

	@ParameterizedTest
	@CsvSource({ "Invest HK, invest-hk", "Lamar Hernandez-Thorpe, lamar-hernandez-thorpe", "São Paulo, sao-paulo",
			"--A  b--, a-b", "New, new-2", "里布斯, stop", "趙嬿 Yan Zhao, yan-zhao" })
	void writesNamesPlainly(String name, String slug) {
		assertThat(Slugs.free(name, "stop", (taken) -> false)).isEqualTo(slug);
	}

	@Test
	void numbersWhatIsTaken() {
		assertThat(Slugs.free("Oakley", "stop", Set.of("oakley", "oakley-2")::contains)).isEqualTo("oakley-3");
	}

	@Test
	void keepsAddressesShort() {
		assertThat(Slugs.free("long ".repeat(50), "stop", (taken) -> false)).hasSizeLessThanOrEqualTo(60)
			.matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

}
