package org.opendelegation.trip;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.ProvenanceReader;

import org.springframework.stereotype.Component;

/**
 * Finds what the trips of records are called and when they were, the latest trip first.
 */
@Component
public class TripsOfRecords {

	private static final Comparator<Particulars> LATEST_FIRST = Comparator.comparing(Particulars::getDates,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final ParticularsRepository particulars;

	private final ProvenanceReader provenance;

	TripsOfRecords(ParticularsRepository particulars, ProvenanceReader provenance) {
		this.particulars = particulars;
		this.provenance = provenance;
	}

	public <T extends EditionRecord> List<OfTrip<T>> of(Collection<T> records) {
		return of(records, EditionRecord::getEdition, List::of);
	}

	/**
	 * Puts records together with their trips.
	 * @param records the records, in the order in which to read those of one trip
	 * @param edition leads from a record to its edition
	 * @param shown leads from a record to all records that are shown with it
	 */
	public <T> List<OfTrip<T>> of(Collection<T> records, Function<T, Edition> edition,
			Function<T, List<? extends Citable>> shown) {
		if (records.isEmpty()) {
			return List.of();
		}
		Map<Long, Particulars> byEdition = this.particulars
			.findByEditionIn(records.stream().map(edition).distinct().toList())
			.stream()
			.collect(Collectors.toMap((found) -> found.getEdition().getStoredId(), Function.identity()));
		List<Citable> all = Stream
			.concat(byEdition.values().stream(), records.stream().map(shown).flatMap(List::stream))
			.<Citable>map(Function.identity())
			.toList();
		Map<Long, Provenance> provenances = this.provenance.ofEditions(byEdition.keySet(), all);
		return records.stream()
			.flatMap((record) -> Stream.ofNullable(byEdition.get(edition.apply(record).getStoredId()))
				.map((found) -> new OfTrip<>(record, found,
						Objects.requireNonNull(provenances.get(found.getEdition().getStoredId())))))
			.sorted(Comparator.comparing(OfTrip::particulars, LATEST_FIRST.reversed()))
			.toList();
	}

}
