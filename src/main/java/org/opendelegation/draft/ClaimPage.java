package org.opendelegation.draft;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Claim;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.trip.Edition;

/**
 * Who says what a record of an edition says.
 *
 * @param edition the edition
 * @param label what to call the record
 * @param rows its facts, those that are stated first
 * @param provenance who says what in the edition
 */
public record ClaimPage(Edition edition, String label, List<Row> rows, Provenance provenance) {

	static ClaimPage of(Edition edition, Citable held, Provenance provenance) {
		return new ClaimPage(edition, held.getLabel(),
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
	@Nullable Row open(@Nullable String field) {
		return this.rows.stream()
			.filter((row) -> (field != null) ? row.fact().field().equals(field) : row.isUncited())
			.findFirst()
			.orElse(null);
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
