package org.opendelegation.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

	public Provenance ofEdition(Long editionId) {
		return new Provenance(this.claims.findOfEdition(editionId), this.withholdings.findByEditionId(editionId));
	}

	/**
	 * What is withheld in some editions, without who says what of the rest.
	 */
	public Map<Long, Provenance> withheldIn(Collection<Long> editionIds) {
		Map<Long, List<Withholding>> withheld = this.withholdings.findByEditionIdIn(editionIds)
			.stream()
			.collect(Collectors.groupingBy(Withholding::getEditionId));
		return editionIds.stream()
			.collect(Collectors.toMap(Function.identity(),
					(id) -> new Provenance(List.of(), withheld.getOrDefault(id, List.of()))));
	}

	/**
	 * Reads who says what of records of the directory.
	 * @param records the records
	 * @param shown records of editions that stand beside them, without marks of their own
	 */
	Provenance ofRecords(Collection<? extends Citable> records, Collection<ShownElsewhere> shown) {
		List<String> references = records.stream().map((record) -> record.getReference().toString()).toList();
		return new Provenance(this.claims.findOfRecords(references), List.of(), ofShown(shown));
	}

	private List<Claim> ofShown(Collection<ShownElsewhere> shown) {
		Map<Long, Set<RecordRef>> byEdition = shown.stream()
			.collect(Collectors.groupingBy(ShownElsewhere::getEditionId,
					Collectors.mapping(ShownElsewhere::getReference, Collectors.toSet())));
		if (byEdition.isEmpty()) {
			return List.of();
		}
		Set<String> references = byEdition.values()
			.stream()
			.flatMap(Set::stream)
			.map(RecordRef::toString)
			.collect(Collectors.toSet());
		return this.claims.findOfEditions(byEdition.keySet(), references)
			.stream()
			.filter((claim) -> byEdition.getOrDefault(claim.getEditionId(), Set.of()).contains(claim.getRecord()))
			.toList();
	}

}
