package org.opendelegation.draft;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNameTests {

	@ParameterizedTest
	@CsvSource({ "Jose Nunez, José Núñez", "O’Neill Ann, Ann ONeill", "Ann Lee-Wu, Ann Lee Wu",
			"Dr. A. B. Lee, Ada Lee", "Ada Lee, Ada Bea Lee", "艾達, 艾達" })
	void agreesWithANameOfAPerson(String typed, String name) {
		assertThat(new TypedName(typed, true).isOneOf(List.of("Somebody Else", name))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Ada Lee, Bea Lee", "A. B., Ada Bea", "Ada Leeward, Ada Lee", "艾, 艾達", "!, Ada Lee", "Ada Lee, !" })
	void differsFromThatOfAnother(String typed, String name) {
		assertThat(new TypedName(typed, true).isOneOf(List.of(name))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'The Bay Club, Inc.', Bay Club", "City of Oakley, Oakley City", "ACME  Co, Acme Company", "of, OF",
			"!, !" })
	void agreesWithANameOfAnOrganization(String typed, String name) {
		assertThat(new TypedName(typed, false).isOneOf(List.of(name))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "City of Oakley, China Silicon Valley", "City of Oakley, Oakley", "City of Oakley, City of Antioch",
			"City of Oakley, City of Oakley Foundation", "!, ?", "The, Of" })
	void differsFromThatOfAnotherOrganization(String typed, String name) {
		assertThat(new TypedName(typed, false).isOneOf(List.of(name))).isFalse();
	}

}
