package org.opendelegation.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Source;
import org.opendelegation.trip.EditionView;

/**
 * What changed from one edition of a trip to another, record by record and fact by fact.
 */
final class EditionComparison {

	private final List<RecordChange> changes;

	private final List<Source> newSources;

	private EditionComparison(List<RecordChange> changes, List<Source> newSources) {
		this.changes = changes;
		this.newSources = newSources;
	}

	static EditionComparison between(EditionView before, EditionView after) {
		return of(before.getRecords(), before.provenance(), after.getRecords(), after.provenance());
	}

	/**
	 * Compares the records of two editions.
	 * @param before the records of the older edition, in the order in which to read them
	 * @param old who says what in the older edition
	 * @param after the records of the newer edition
	 * @param now who says what in the newer edition
	 */
	static EditionComparison of(Collection<? extends Citable> before, Provenance old,
			Collection<? extends Citable> after, Provenance now) {
		Map<RecordRef, Citable> former = byReference(before);
		Map<RecordRef, Citable> current = byReference(after);
		List<RecordChange> changes = new ArrayList<>();
		current.forEach((reference, record) -> RecordChange.between(former.get(reference), old, record, now)
			.ifPresent(changes::add));
		former.forEach((reference, record) -> Optional.of(record)
			.filter((gone) -> !current.containsKey(reference))
			.flatMap((gone) -> RecordChange.between(gone, old, null, now))
			.ifPresent(changes::add));
		return new EditionComparison(List.copyOf(changes), sourcesAdded(old, now));
	}

	private static Map<RecordRef, Citable> byReference(Collection<? extends Citable> records) {
		Map<RecordRef, Citable> byReference = new LinkedHashMap<>();
		records.forEach((record) -> byReference.put(record.getReference(), record));
		return byReference;
	}

	private static List<Source> sourcesAdded(Provenance old, Provenance now) {
		Set<String> known = old.getSources().stream().map(Source::getSlug).collect(Collectors.toSet());
		return now.getSources().stream().filter((source) -> !known.contains(source.getSlug())).toList();
	}

	/**
	 * What a reader learns anew, by what kind of record it is about, in the order in
	 * which to read it.
	 */
	public Map<String, List<RecordChange>> getByKind() {
		return byKind((fact) -> !fact.isOnlySourced());
	}

	/**
	 * What stayed the same and only rests on other sources than before, by what kind of
	 * record it is about.
	 */
	public Map<String, List<RecordChange>> getSourcedByKind() {
		return byKind(FactChange::isOnlySourced);
	}

	private Map<String, List<RecordChange>> byKind(Predicate<FactChange> wanted) {
		return this.changes.stream()
			.flatMap((change) -> change.only(wanted).stream())
			.collect(Collectors.groupingBy((change) -> change.record().getReference().kind(), LinkedHashMap::new,
					Collectors.toList()));
	}

	public boolean isEmpty() {
		return this.changes.isEmpty();
	}

	public long getFactsChanged() {
		return countFacts(Change.CHANGED);
	}

	public long getFactsAdded() {
		return countFacts(Change.ADDED);
	}

	public long getFactsRemoved() {
		return countFacts(Change.REMOVED);
	}

	/**
	 * The number of facts that are the same but rest on other sources or accounts.
	 */
	public long getFactsSourced() {
		return this.changes.stream()
			.flatMap((change) -> change.facts().stream())
			.filter(FactChange::isOnlySourced)
			.count();
	}

	private long countFacts(Change change) {
		return this.changes.stream().mapToLong((record) -> record.count(change)).sum();
	}

	public long getRecordsAdded() {
		return this.changes.stream().filter(RecordChange::isAdded).count();
	}

	public long getRecordsRemoved() {
		return this.changes.stream().filter(RecordChange::isRemoved).count();
	}

	/**
	 * The number of facts on which sources now disagree, or disagree more than before.
	 */
	public long getDisputesAdded() {
		return this.changes.stream()
			.flatMap((record) -> record.facts().stream())
			.filter(FactChange::isDisputeAdded)
			.count();
	}

	/**
	 * The sources that the older edition does not cite.
	 */
	public List<Source> getNewSources() {
		return this.newSources;
	}

}
