package org.opendelegation.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;

/**
 * What happened to one record between two editions.
 *
 * @param change what happened: added, changed or removed
 * @param record the record of the newer edition, or of the older one if it is gone
 * @param facts the facts that are not the same; for a record that was added or removed,
 * those it states
 */
record RecordChange(Change change, Citable record, List<FactChange> facts) {

	/**
	 * Compares a record; nothing if a reader sees no difference.
	 */
	static Optional<RecordChange> between(@Nullable Citable before, Provenance old, @Nullable Citable after,
			Provenance now) {
		Map<String, Fact> oldFacts = factsOf(before);
		Map<String, Fact> newFacts = factsOf(after);
		Set<String> fields = new LinkedHashSet<>(newFacts.keySet());
		fields.addAll(oldFacts.keySet());
		List<FactChange> facts = fields.stream()
			.map((field) -> FactChange.between(FactSide.of(oldFacts.get(field), old),
					FactSide.of(newFacts.get(field), now)))
			.flatMap(Optional::stream)
			.filter((fact) -> (before != null && after != null) || fact.change() != Change.SOURCES)
			.toList();
		Citable record = (after != null) ? after : before;
		return (record != null && !facts.isEmpty())
				? Optional.of(new RecordChange(changeOf(before, after), record, facts)) : Optional.empty();
	}

	/**
	 * The same with some of the facts; nothing if none of them is wanted.
	 */
	Optional<RecordChange> only(Predicate<FactChange> wanted) {
		List<FactChange> some = this.facts.stream().filter(wanted).toList();
		return some.isEmpty() ? Optional.empty() : Optional.of(new RecordChange(this.change, this.record, some));
	}

	private static Change changeOf(@Nullable Citable before, @Nullable Citable after) {
		if (before == null) {
			return Change.ADDED;
		}
		return (after == null) ? Change.REMOVED : Change.CHANGED;
	}

	private static Map<String, Fact> factsOf(@Nullable Citable record) {
		if (record == null) {
			return Collections.emptyMap();
		}
		return record.getFacts()
			.stream()
			.collect(Collectors.toMap(Fact::field, Function.identity(), (first, second) -> first, LinkedHashMap::new));
	}

	public boolean isAdded() {
		return this.change == Change.ADDED;
	}

	public boolean isRemoved() {
		return this.change == Change.REMOVED;
	}

	/**
	 * The changes of facts of some kind; a whole record that comes or goes has none.
	 */
	long count(Change kind) {
		return (this.change == Change.CHANGED) ? this.facts.stream().filter((fact) -> fact.change() == kind).count()
				: 0;
	}

}
