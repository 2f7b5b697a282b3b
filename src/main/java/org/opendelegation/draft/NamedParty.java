package org.opendelegation.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.official.OfficialAlias;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationAlias;

/**
 * Somebody whom a form or a record names, to tell whether another is the same.
 *
 * @param choice the record, as forms choose it, or {@code null} if none was chosen
 * @param names the name that was typed first, and those that the record has; none where
 * nobody is named
 */
public record NamedParty(@Nullable String choice, List<String> names) {

	static NamedParty of(@Nullable String typed, @Nullable Official official, @Nullable Organization organization) {
		List<String> names = new ArrayList<>();
		if (typed != null) {
			names.add(typed);
		}
		if (official != null) {
			names.addAll(names(official));
		}
		if (organization != null) {
			names.addAll(names(organization));
		}
		String choice = (official != null) ? Directory.choiceOf(official) : Directory.choiceOf(organization);
		return new NamedParty(choice, List.copyOf(names));
	}

	static List<String> names(Official official) {
		List<String> names = new ArrayList<>(List.of(official.getName()));
		official.getAliases().stream().map(OfficialAlias::getName).forEach(names::add);
		return names;
	}

	static List<String> names(Organization organization) {
		List<String> names = new ArrayList<>(List.of(organization.getName()));
		organization.getAliases().stream().map(OrganizationAlias::getName).forEach(names::add);
		return names;
	}

	public boolean isThere() {
		return !this.names.isEmpty();
	}

	/**
	 * What they are called.
	 */
	public String name() {
		return this.names.get(0);
	}

	/**
	 * Whether both are one: by their records or, where one has none, by any of their
	 * names, however it is written. Nobody is the same as another who is not named.
	 */
	public boolean isSameAs(NamedParty other) {
		return (this.choice != null && other.choice != null) ? this.choice.equals(other.choice) : this.names.stream()
			.anyMatch((mine) -> other.names.stream().anyMatch((theirs) -> TypedName.isSame(mine, theirs)));
	}

}
