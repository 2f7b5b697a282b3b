package org.opendelegation.suggestion;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text names that is known already.
 *
 * @param groups people, organizations, cities and dates, as far as it names any
 * @param program the program that it has
 * @param withoutHost the meetings of the edition that have no host yet
 */
record Suggestions(List<Group> groups, Program program, List<HeldMeeting> withoutHost) {

	/**
	 * Puts them in groups.
	 * @param found what was found, in the order of the text
	 * @param program the program that the text has
	 * @param meetings the meetings of the edition
	 */
	static Suggestions of(List<Suggestion> found, Program program, List<HeldMeeting> meetings) {
		return new Suggestions(Stream.of(KnownName.Kind.values())
			.map((kind) -> new Group(kind, found.stream().filter((one) -> one.kind() == kind).toList()))
			.filter((group) -> !group.suggestions().isEmpty())
			.toList(), program, meetings.stream().filter((meeting) -> !meeting.hosted()).toList());
	}

	/**
	 * What one of them can be used for: to be a host, there has to be a meeting without
	 * one.
	 */
	public List<SuggestionUse> usesOf(Suggestion one) {
		return one.getUses().stream().filter((use) -> !use.isOfHeld() || !this.withoutHost.isEmpty()).toList();
	}

	/**
	 * How much it names, its program apart.
	 */
	public int size() {
		return this.groups.stream().mapToInt((group) -> group.suggestions().size()).sum();
	}

	public boolean isEmpty() {
		return this.groups.isEmpty() && this.program.days().isEmpty();
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
