package org.opendelegation.source;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenanceTests {

	private static final RecordRef STOP = new RecordRef("stop", "kyoto");

	private final Source herald = TestSources.source("herald", 7);

	private final Source tribune = TestSources.source("tribune", 12);

	private final Source xinhua = TestSources.source("xinhua", 3);

	@Test
	void listsTheSourcesByTheirNumbers() {
		Provenance provenance = provenance(claim("dates", this.tribune), claim("city", this.tribune, this.xinhua),
				claim("remark", this.herald));
		assertThat(provenance.getSources()).containsExactly(this.xinhua, this.herald, this.tribune);
	}

	@Test
	void numbersTheSourcesOfAFactOnceEach() {
		Claim dates = claim("dates", this.herald, this.xinhua, this.herald);
		assertThat(provenance(dates).numbers(List.of(dates))).containsExactly(3, 7);
	}

	@Test
	void numbersThePassagesOfASourceInReadingOrder() {
		Claim dates = new Claim(1L, STOP, "dates");
		dates.cite(this.herald).at(PlaceKind.LINE, "10").quoting("on May 22");
		Claim city = new Claim(1L, STOP, "city");
		city.cite(this.herald).at(PlaceKind.LINE, "9").quoting("to Kyoto");
		city.cite(this.herald).at(PlaceKind.LINE, "10").quoting("on May 22");
		Provenance provenance = provenance(dates, city);
		assertThat(provenance.passages(this.herald)).extracting(Passage::quote)
			.containsExactly("to Kyoto", "on May 22");
		assertThat(provenance.passageNumbers(List.of(dates))).containsExactly("7.2");
		assertThat(provenance.passageNumbers(List.of(city))).containsExactly("7.1", "7.2");
	}

	@Test
	void tellsWhoSaysWhatAboutSomeRecordsOnly() {
		Claim ofAnother = new Claim(1L, new RecordRef("stop", "osaka"), "dates");
		ofAnother.cite(this.tribune);
		Provenance provenance = provenance(claim("dates", this.herald), ofAnother);
		assertThat(provenance.about(List.of(new Kyoto())).getSources()).containsExactly(this.herald);
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
	void tellsOfAValueThatNobodyIsCitedFor() {
		Provenance provenance = provenance(claim("dates", this.herald));
		assertThat(provenance.isUnsourced(new Fact(STOP, "dates", "May 22", true))).isFalse();
		assertThat(provenance.isUnsourced(new Fact(STOP, "city", "Kyoto", true))).isTrue();
		assertThat(provenance.isUnsourced(new Fact(STOP, "city", null, true))).isFalse();
	}

	@Test
	void tellsRecordsOfOneKindApart() {
		Provenance provenance = provenance(claim("dates", this.herald));
		assertThat(provenance.of(new Fact(new RecordRef("stop", "osaka"), "dates", null, true))).isEmpty();
		assertThat(provenance.of(fact("dates"))).hasSize(1);
	}

	private record Kyoto() implements Citable {

		@Override
		public RecordRef getReference() {
			return STOP;
		}

		@Override
		public String getLabel() {
			return "Kyoto";
		}

		@Override
		public List<Fact> getFacts() {
			return List.of();
		}

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
