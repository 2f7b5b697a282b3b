package org.opendelegation.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a source is cited for on one page, or in the directory.
 *
 * @param facts the facts, those of one record together
 */
public record CitedPage(List<CitedFact> facts) {

	static List<CitedPage> of(List<CitedFact> facts) {
		return group(facts, (fact) -> fact.record().isOfTrip() ? fact.record().getPagePath() : "").stream()
			.map(CitedPage::new)
			.toList();
	}

	private static <T> Collection<List<T>> group(List<T> all, Function<T, Object> by) {
		Map<Object, List<T>> groups = all.stream()
			.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
		return groups.values();
	}

	/**
	 * The record whose name stands for the page.
	 */
	public RecordName getFirst() {
		return this.facts.get(0).record();
	}

	public long getCount() {
		return this.facts.stream()
			.map((fact) -> fact.record().getPath() + "#" + fact.claim().getField())
			.distinct()
			.count();
	}

	public List<CitedRecord> getRecords() {
		return group(this.facts, CitedFact::record).stream().map(CitedRecord::of).toList();
	}

	/**
	 * The facts that a source is cited for in one record.
	 *
	 * @param name the record
	 * @param fields the citations for each field
	 */
	public record CitedRecord(RecordName name, Collection<List<CitedFact>> fields) {

		static CitedRecord of(List<CitedFact> facts) {
			return new CitedRecord(facts.get(0).record(), group(facts, (fact) -> fact.claim().getField()));
		}

	}

}
