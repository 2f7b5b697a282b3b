package org.opendelegation.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of several facts for which one place was to be cited.
 *
 * @param cited those that cite it now
 * @param already those that had cited it before
 * @param disputed those that sources disagree about
 * @param gone those that are not there any longer, as they were sent
 */
public record CitedTogether(List<NamedFact> cited, List<NamedFact> already, List<NamedFact> disputed,
		List<FactRef> gone) {

	CitedTogether() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * This and what became of others.
	 */
	public CitedTogether and(CitedTogether others) {
		return new CitedTogether(join(this.cited, others.cited), join(this.already, others.already),
				join(this.disputed, others.disputed), join(this.gone, others.gone));
	}

	/**
	 * This and some that are not there any longer.
	 */
	public CitedTogether without(List<FactRef> missing) {
		return new CitedTogether(this.cited, this.already, this.disputed, join(this.gone, missing));
	}

	/**
	 * Of how many records facts cite it now.
	 */
	public long countRecords() {
		return this.cited.stream().map((one) -> one.fact().record()).distinct().count();
	}

	private static <T> List<T> join(List<T> some, List<T> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

}
