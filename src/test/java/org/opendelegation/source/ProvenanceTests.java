package org.opendelegation.source;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenanceTests {

	private static final RecordRef STOP = new RecordRef("stop", "kyoto");

	private final Source herald = TestSources.source("herald");

	private final Source tribune = TestSources.source("tribune");

	private final Source xinhua = TestSources.source("xinhua");

	@Test
	void numbersTheMostCitedSourceFirst() {
		Provenance provenance = provenance(claim("dates", this.tribune), claim("city", this.tribune, this.xinhua),
				claim("remark", this.herald));
		assertThat(provenance.getSources()).containsExactly(this.tribune, this.herald, this.xinhua);
		assertThat(provenance.number(this.tribune)).isEqualTo(1);
		assertThat(provenance.number(this.xinhua)).isEqualTo(3);
	}

	@Test
	void numbersTheSourcesOfAFactOnceEach() {
		Claim dates = claim("dates", this.xinhua, this.herald, this.xinhua);
		assertThat(provenance(dates).numbers(List.of(dates))).containsExactly(1, 2);
	}

	@Test
	void putsThePreferredClaimFirst() {
		Claim other = claim("dates", this.herald);
		other.keepBeside("May 21");
		Claim preferred = claim("dates", this.xinhua);
		preferred.prefer("May 22", "Two others say so");
		Provenance provenance = provenance(other, preferred);
		assertThat(provenance.of(fact("dates"))).containsExactly(preferred, other);
		assertThat(provenance.getDisagreements()).singleElement().satisfies((disagreement) -> {
			assertThat(disagreement.claims()).containsExactly(preferred, other);
			assertThat(disagreement.getLabelKey()).isEqualTo("stop.dates");
		});
	}

	@Test
	void hasNothingToSayOfAFactThatNobodyCites() {
		Provenance provenance = provenance(claim("dates", this.herald));
		assertThat(provenance.of(fact("city"))).isEmpty();
		assertThat(provenance.withholding(fact("city"))).isNull();
		assertThat(provenance.getDisagreements()).isEmpty();
	}

	@Test
	void tellsRecordsOfOneKindApart() {
		Provenance provenance = provenance(claim("dates", this.herald));
		assertThat(provenance.of(new Fact(new RecordRef("stop", "osaka"), "dates", null, true))).isEmpty();
		assertThat(provenance.of(fact("dates"))).hasSize(1);
	}

	private static Provenance provenance(Claim... claims) {
		return new Provenance(List.of(claims), List.of());
	}

	private static Claim claim(String field, Source... sources) {
		Claim claim = new Claim(1L, STOP, field);
		Stream.of(sources).forEach(claim::cite);
		return claim;
	}

	private static Fact fact(String field) {
		return new Fact(STOP, field, "value", true);
	}

}
