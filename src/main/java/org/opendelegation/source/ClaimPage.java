package org.opendelegation.source;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who says what a record says.
 *
 * @param label what to call the record
 * @param rows its facts, those that are stated first
 * @param provenance who says what
 */
public record ClaimPage(String label, List<Row> rows, Provenance provenance) {

	public static ClaimPage of(Citable held, Provenance provenance) {
		return new ClaimPage(held.getLabel(),
				held.getFacts()
					.stream()
					.sorted(Comparator.comparing(Fact::isStated).reversed())
					.map((fact) -> new Row(fact, provenance.of(fact)))
					.toList(),
				provenance);
	}

	/**
	 * The fact to cite a source for: the one asked for, or else the first that has none.
	 */
	public @Nullable Row open(@Nullable String field) {
		return this.rows.stream()
			.filter((row) -> (field != null) ? row.fact().field().equals(field) : row.isUncited())
			.findFirst()
			.orElse(null);
	}

	/**
	 * The fields that a source can be cited for.
	 */
	public List<FactField> getFields() {
		return this.rows.stream().map((row) -> new FactField(row.fact().field(), row.fact().getLabelKey())).toList();
	}

	/**
	 * The words of sources that are quoted already.
	 */
	List<CitedQuote> getQuotes() {
		return this.rows.stream()
			.flatMap((row) -> row.claims().stream().flatMap((claim) -> quotes(row, claim)))
			.toList();
	}

	private static Stream<CitedQuote> quotes(Row row, Claim claim) {
		return claim.getCitations()
			.stream()
			.filter((citation) -> citation.getQuote() != null)
			.map((citation) -> new CitedQuote(row.fact().getLabelKey(), citation.getSource().getSlug(),
					Objects.requireNonNull(citation.getQuote())));
	}

	/**
	 * A fact and the claims about it.
	 *
	 * @param fact the fact
	 * @param claims the claims, the preferred one first
	 */
	public record Row(Fact fact, List<Claim> claims) {

		public boolean isUncited() {
			return this.fact.isStated() && this.claims.isEmpty();
		}

	}

}
