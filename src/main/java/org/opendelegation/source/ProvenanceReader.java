package org.opendelegation.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.support.RowCopy;

import org.springframework.stereotype.Component;

/**
 * Reads who says what, for a page about an edition or about records of the directory.
 */
@Component
public class ProvenanceReader {

	private final ClaimRepository claims;

	private final WithholdingRepository withholdings;

	ProvenanceReader(ClaimRepository claims, WithholdingRepository withholdings) {
		this.claims = claims;
		this.withholdings = withholdings;
	}

	/**
	 * Copies who says what, and what is withheld, from one edition to a new one.
	 */
	public static void copy(RowCopy rows) {
		rows.rows("claim")
			.rows("citation", Map.of("claim_id", "claim"))
			.rows("withholding")
			.rows("withheld_value", Map.of("withholding_id", "withholding"));
	}

	public Provenance ofEdition(Long editionId) {
		return new Provenance(this.claims.findOfEdition(editionId), this.withholdings.findByEditionId(editionId));
	}

	/**
	 * The same with what is said of some records of the directory.
	 */
	public Provenance ofEdition(Long editionId, Collection<? extends Citable> records) {
		return new Provenance(Stream
			.concat(this.claims.findOfEdition(editionId).stream(),
					records.isEmpty() ? Stream.of() : this.claims.findOfRecords(references(records)).stream())
			.toList(), this.withholdings.findByEditionId(editionId));
	}

	/**
	 * What each of some editions has of some records.
	 */
	public Map<Long, Provenance> ofEditions(Collection<Long> editionIds, Collection<? extends Citable> records) {
		Map<Long, List<Claim>> said = this.claims.findOfEditions(editionIds, references(records))
			.stream()
			.collect(Collectors.groupingBy((claim) -> Objects.requireNonNull(claim.getEditionId())));
		Map<Long, List<Withholding>> withheld = this.withholdings.findByEditionIdIn(editionIds)
			.stream()
			.collect(Collectors.groupingBy(Withholding::getEditionId));
		return editionIds.stream()
			.collect(Collectors.toMap(Function.identity(),
					(id) -> new Provenance(said.getOrDefault(id, List.of()), withheld.getOrDefault(id, List.of()))));
	}

	/**
	 * Reads who says what of records of the directory.
	 * @param records the records
	 * @param elsewhere sources of what stands beside them without marks of its own
	 */
	Provenance ofRecords(Collection<? extends Citable> records, Collection<Source> elsewhere) {
		return new Provenance(this.claims.findOfRecords(references(records)), List.of(), elsewhere);
	}

	private static List<String> references(Collection<? extends Citable> records) {
		return records.stream().map((record) -> record.getReference().toString()).distinct().toList();
	}

}
