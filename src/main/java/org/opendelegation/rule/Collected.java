package org.opendelegation.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What counts together, of this trip and of others.
 *
 * @param here what this trip tells
 * @param elsewhere what others tell
 */
record Collected<T>(List<T> here, List<T> elsewhere) {

	List<T> all() {
		return Stream.concat(this.here.stream(), this.elsewhere.stream()).toList();
	}

	/**
	 * The same without some of what others tell.
	 */
	Collected<T> keepElsewhere(Predicate<T> condition) {
		return new Collected<>(this.here, this.elsewhere.stream().filter(condition).toList());
	}

}
