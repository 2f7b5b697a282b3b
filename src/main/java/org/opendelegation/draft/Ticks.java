package org.opendelegation.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.source.FactRef;
import org.opendelegation.source.RecordRef;

/**
 * What somebody ticked: facts, and records of which all facts without a source are meant.
 *
 * @param facts the facts, as a browser sends them
 * @param records the records, as a browser sends them
 */
record Ticks(Set<String> facts, Set<String> records) {

	static final Ticks NONE = new Ticks(Set.of(), Set.of());

	public boolean has(FactRef fact) {
		return this.facts.contains(fact.toString()) || has(fact.record());
	}

	public boolean has(RecordRef record) {
		return this.records.contains(record.toString());
	}

	boolean isEmpty() {
		return this.facts.isEmpty() && this.records.isEmpty();
	}

	/**
	 * The records that are ticked or of which a fact is.
	 */
	List<RecordRef> named() {
		return Stream
			.concat(this.facts.stream().map(FactRef::read).flatMap(Optional::stream).map(FactRef::record),
					this.records.stream().map(RecordRef::read).flatMap(Optional::stream))
			.distinct()
			.toList();
	}

	/**
	 * The facts that can be read, those of a record that was ticked as a whole included.
	 * @param page what has no source
	 */
	Set<FactRef> expand(UncitedPage page) {
		Set<FactRef> wanted = this.facts.stream()
			.map(FactRef::read)
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		page.records()
			.filter((record) -> has(record.reference()))
			.flatMap((record) -> record.facts().stream())
			.forEach((fact) -> wanted.add(fact.getReference()));
		return wanted;
	}

}
