package org.opendelegation.disclosure;

import java.util.List;
import java.util.Set;

import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;

/**
 * What a rule found, with the trip that it found it of.
 *
 * @param trip the slug of the trip
 * @param tripTitle what the trip is called
 * @param finding what was found
 */
public record TripFinding(String trip, String tripTitle, Finding finding) {

	private static final Set<String> AMOUNTS = Set.of("amount", "value");

	/**
	 * The amounts of payments and the values of objects that it was found from,
	 * {@code null} where nobody states them.
	 */
	public List<Input> amounts() {
		return this.finding.inputs().stream().filter((input) -> AMOUNTS.contains(input.name())).toList();
	}

	/**
	 * Where it stands on the page of the trip.
	 */
	public String getPath() {
		return "/trips/" + this.trip + "#disclosure";
	}

}
