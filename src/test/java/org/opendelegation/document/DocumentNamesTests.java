package org.opendelegation.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNamesTests {

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd, passwd", "'C:\\Users\\maria\\Port plan.pdf', Port plan.pdf", "'', file",
			"'  .  ', file", "'a\u202Efdp.exe', afdp.exe", "'a\r\n\tb.pdf', ab.pdf", "协议.pdf, 协议.pdf",
			"<script>alert(1)</script>.pdf, script>.pdf" })
	void keepsWhatCanBeSeenOfAName(String given, String clean) {
		assertThat(DocumentNames.clean(given)).isEqualTo(clean);
	}

	@Test
	void shortensANameAndKeepsItsEnding() {
		assertThat(DocumentNames.clean("a".repeat(500) + ".pdf")).hasSize(150).endsWith("a.pdf");
	}

	@Test
	void givesANameItsEnding() {
		assertThat(DocumentNames.agreeing("minutes", DocumentKind.PDF)).isEqualTo("minutes.pdf");
		assertThat(DocumentNames.agreeing("minutes.Pdf", DocumentKind.PDF)).isEqualTo("minutes.Pdf");
	}

}
