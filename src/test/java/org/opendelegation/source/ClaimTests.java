package org.opendelegation.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClaimTests {

	private final Claim claim = new Claim(null, new RecordRef("official", "ann-lee"), "name");

	@Test
	void isTheOnlyOneUntilSourcesDisagree() {
		assertThat(this.claim.getStanding()).isEqualTo(Standing.ONLY);
		assertThat(this.claim.isPreferred()).isFalse();
		assertThat(this.claim.getRecord()).isEqualTo(new RecordRef("official", "ann-lee"));
	}

	@Test
	void isPreferredForAReason() {
		this.claim.prefer("Ann Lee", "The city's own list says so");
		assertThat(this.claim.isPreferred()).isTrue();
		assertThat(this.claim.getReason()).isEqualTo("The city's own list says so");
		assertThatIllegalArgumentException().isThrownBy(() -> this.claim.prefer("Ann Lee", " "));
	}

	@Test
	void isKeptBesideThePreferredOne() {
		this.claim.prefer("Ann Lee", "Reason");
		this.claim.keepBeside("Anne Lee");
		assertThat(this.claim.getStanding()).isEqualTo(Standing.OTHER);
		assertThat(this.claim.getWords()).isEqualTo("Anne Lee");
		assertThat(this.claim.getReason()).isNull();
	}

	@Test
	void saysWhatItClaimsWhereOthersClaimSomethingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.claim.keepBeside(""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.claim.prefer(" ", "Reason"));
	}

	@Test
	void citesPlacesInSources() {
		Source source = TestSources.source("herald");
		Citation citation = this.claim.cite(source).at(PlaceKind.LINE, "14").quoting("Mayor Lee");
		assertThat(this.claim.getCitations()).containsExactly(citation);
		assertThat(citation.getStrength()).isEqualTo(Strength.STATED);
		assertThat(citation.getPlace()).isEqualTo("14");
		assertThat(citation.getQuote()).isEqualTo("Mayor Lee");
		assertThat(citation.getSource()).isSameAs(source);
		assertThat(citation.getReasoning()).isNull();
	}

	@Test
	void explainsWhatIsNotStated() {
		Citation citation = this.claim.cite(TestSources.source("herald"));
		assertThatIllegalArgumentException().isThrownBy(() -> citation.reasoned(Strength.DERIVED, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> citation.reasoned(Strength.STATED, "It says so"));
		assertThat(citation.reasoned(Strength.DERIVED, "Monday was the 20th").getReasoning())
			.isEqualTo("Monday was the 20th");
	}

}
