package org.opendelegation.ledger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerFieldTests {

	@Test
	void namesFieldsAsFacts() {
		assertThat(LedgerField.ORIGINAL_SOURCE.getTerm()).isEqualTo("originalSource");
		assertThat(LedgerField.PAYER.getTerm()).isEqualTo("payer");
	}

}
