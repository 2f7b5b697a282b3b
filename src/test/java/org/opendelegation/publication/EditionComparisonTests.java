package org.opendelegation.publication;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.MarkdownText;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.TestProvenance;
import org.opendelegation.support.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class EditionComparisonTests {

	private final Stay before = new Stay("hong-kong", "Hong Kong", null);

	private final Provenance nobody = TestProvenance.empty();

	@Test
	void findsNothingWhereNothingChanged() {
		EditionComparison comparison = compare(List.of(this.before), List.of(new Stay("hong-kong", "Hong Kong", null)));
		assertThat(comparison.isEmpty()).isTrue();
	}

	@Test
	void tellsAFactThatIsNewFromOneThatChanged() {
		EditionComparison comparison = compare(List.of(this.before),
				List.of(new Stay("hong-kong", "Hong Kong SAR", Edtf.parse("2024-05-20"))));
		assertThat(comparison.getFactsAdded()).isOne();
		assertThat(comparison.getFactsChanged()).isOne();
		assertThat(comparison.getFactsRemoved()).isZero();
		assertThat(only(comparison).facts()).extracting(FactChange::change)
			.containsExactly(Change.CHANGED, Change.ADDED);
	}

	@Test
	void comparesMarkdownWordByWord() {
		EditionComparison comparison = compare(
				List.of(new Stay("hong-kong", new MarkdownText("The port wants *ferries* soon."), null)),
				List.of(new Stay("hong-kong", new MarkdownText("The port wants *trains* soon."), null)));
		assertThat(only(comparison).facts()).singleElement().extracting(FactChange::getWords).isNotNull();
	}

	@Test
	void saysThatAFactIsNoLongerStated() {
		EditionComparison comparison = compare(List.of(new Stay("hong-kong", "Hong Kong", Edtf.parse("2024-05"))),
				List.of(this.before));
		assertThat(comparison.getFactsRemoved()).isOne();
	}

	@Test
	void listsARecordThatWasAddedOnceWithItsFacts() {
		EditionComparison comparison = compare(List.of(this.before),
				List.of(this.before, new Stay("chongqing", "Chongqing", null)));
		assertThat(comparison.getRecordsAdded()).isOne();
		assertThat(comparison.getFactsAdded()).isZero();
		assertThat(only(comparison).isAdded()).isTrue();
		assertThat(only(comparison).facts()).extracting((fact) -> fact.fact().field()).containsExactly("city");
	}

	@Test
	void listsARecordThatIsGone() {
		EditionComparison comparison = compare(List.of(this.before), List.of());
		assertThat(comparison.getRecordsRemoved()).isOne();
		assertThat(only(comparison).record()).isSameAs(this.before);
	}

	@Test
	void goesByWhatAReaderSeesAndNotByWhereItLeads() {
		Stay linked = new Stay("hong-kong", new NamedLink("Hong Kong", "/cities/hong-kong"), null);
		Stay plain = new Stay("hong-kong", new NamedLink("Hong Kong", null), null);
		assertThat(compare(List.of(linked), List.of(plain)).isEmpty()).isTrue();
	}

	@Test
	void tellsTwoOfOneNameApart() {
		Stay one = new Stay("hong-kong", List.of(new NamedLink("Ann Lee", "/officials/ann-lee")), null);
		Stay other = new Stay("hong-kong", List.of(new NamedLink("Ann Lee", "/officials/ann-lee-2")), null);
		assertThat(compare(List.of(one), List.of(other)).getFactsChanged()).isOne();
	}

	@Test
	void countsTheSourcesOfAFactThatStayedTheSame() {
		Provenance one = TestProvenance.of("stop/hong-kong", "city", "herald");
		Provenance three = TestProvenance.of("stop/hong-kong", "city", "herald", "host", "agency");
		EditionComparison comparison = EditionComparison.of(List.of(this.before), one, List.of(this.before), three);
		assertThat(comparison.getFactsSourced()).isOne();
		assertThat(comparison.getNewSources()).hasSize(2);
		assertThat(comparison.getByKind()).isEmpty();
		FactChange change = comparison.getSourcedByKind().get("stop").get(0).facts().get(0);
		assertThat(change.before().getSources()).isOne();
		assertThat(change.after().getSources()).isEqualTo(3);
		assertThat(change.isDisputeAdded()).isFalse();
	}

	@Test
	void saysWhereAccountsCameToDiffer() {
		Provenance one = TestProvenance.of("stop/hong-kong", "city", "herald");
		Provenance both = TestProvenance.disputed("stop/hong-kong", "city", "herald", "host");
		EditionComparison comparison = EditionComparison.of(List.of(this.before), one, List.of(this.before), both);
		assertThat(comparison.getDisputesAdded()).isOne();
		assertThat(only(comparison).facts()).hasSize(1);
		assertThat(comparison.getSourcedByKind()).isEmpty();
	}

	private EditionComparison compare(List<Stay> older, List<Stay> newer) {
		return EditionComparison.of(older, this.nobody, newer, this.nobody);
	}

	private static RecordChange only(EditionComparison comparison) {
		assertThat(comparison.getByKind()).containsOnlyKeys("stop");
		List<RecordChange> changes = comparison.getByKind().get("stop");
		assertThat(changes).hasSize(1);
		return changes.get(0);
	}

	/**
	 * A record with two facts.
	 */
	private record Stay(String key, Object city, @Nullable Edtf dates) implements Citable {

		@Override
		public RecordRef getReference() {
			return new RecordRef("stop", this.key);
		}

		@Override
		public String getLabel() {
			return this.key;
		}

		@Override
		public List<Fact> getFacts() {
			return List.of(Fact.asked(this, "city", this.city), Fact.asked(this, "dates", this.dates));
		}

	}

}
