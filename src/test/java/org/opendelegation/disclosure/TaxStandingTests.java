package org.opendelegation.disclosure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a status in the tax register is taken for, by examples.
 */
class TaxStandingTests {

	@ParameterizedTest
	@CsvSource({ "Active, true", "active since 1999, true", "Tax-exempt, true", "Recognized, true",
			"In good standing, true", "Unconditional exemption; current, true", "Application pending, false",
			"Revoked, false", "Revocation of 2019, false", "Formerly active, false", "Inactive, false",
			"Not active, false", "Exemption denied, false", "Terminated, false", "Eligible; applied for, false",
			"Was exempt until 2019, false", "See the letter, false", "'', false" })
	void isInForce(String status, boolean inForce) {
		assertThat(TaxStanding.isInForce(status)).isEqualTo(inForce);
	}

}
