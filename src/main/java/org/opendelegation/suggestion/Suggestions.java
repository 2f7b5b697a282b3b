package org.opendelegation.suggestion;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text names that is known already.
 *
 * @param groups people, organizations, cities and dates, as far as it names any
 */
record Suggestions(List<Group> groups) {

	/**
	 * Puts them in groups.
	 * @param found what was found, in the order of the text
	 */
	static Suggestions of(List<Suggestion> found) {
		return new Suggestions(Stream.of(KnownName.Kind.values())
			.map((kind) -> new Group(kind, found.stream().filter((one) -> one.kind() == kind).toList()))
			.filter((group) -> !group.suggestions().isEmpty())
			.toList());
	}

	public int size() {
		return this.groups.stream().mapToInt((group) -> group.suggestions().size()).sum();
	}

	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

	/**
	 * What is of the same kind.
	 *
	 * @param kind the kind
	 * @param suggestions all of it, in the order of the text
	 */
	record Group(KnownName.Kind kind, List<Suggestion> suggestions) {
	}

}
