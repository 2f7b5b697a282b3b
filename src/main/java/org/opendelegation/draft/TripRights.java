package org.opendelegation.draft;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.place.City;
import org.opendelegation.trip.Trip;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a trip. The city that leads it edits all of it and publishes; the
 * others edit what concerns their own travelers. As long as no city leads, every clerk
 * edits and every publisher publishes.
 */
@Component
public class TripRights {

	/**
	 * Whether there is a city for which somebody may begin a trip.
	 */
	public boolean mayBegin(DeskUser user) {
		return user.has(DeskRole.CLERK);
	}

	/**
	 * Whether somebody may begin a trip that a city leads.
	 */
	public boolean mayBegin(DeskUser user, City lead) {
		return user.has(DeskRole.CLERK, Objects.requireNonNull(lead.getId()));
	}

	public boolean mayEdit(DeskUser user, Trip trip) {
		return has(user, DeskRole.CLERK, trip);
	}

	/**
	 * The same for one record.
	 * @param concerned the cities whose own matter the record is
	 */
	public boolean mayEdit(DeskUser user, Trip trip, Set<Long> concerned) {
		return mayEdit(user, trip) || concerned.stream().anyMatch((city) -> user.has(DeskRole.CLERK, city));
	}

	public boolean mayPublish(DeskUser user, Trip trip) {
		return has(user, DeskRole.PUBLISHER, trip);
	}

	public void requireEdit(DeskUser user, Trip trip) {
		require(mayEdit(user, trip));
	}

	public void requireEdit(DeskUser user, Trip trip, Set<Long> concerned) {
		require(mayEdit(user, trip, concerned));
	}

	/**
	 * Whether somebody may change of which cities a record is the own matter: staff of a
	 * city that does not lead the trip may take their own city in or out, and no other.
	 * @param before the cities before
	 * @param after the cities after
	 */
	boolean mayHandOver(DeskUser user, Trip trip, Set<Long> before, Set<Long> after) {
		return mayEdit(user, trip) || Stream.of(before, after)
			.flatMap(Set::stream)
			.filter((city) -> !before.contains(city) || !after.contains(city))
			.allMatch((city) -> user.has(DeskRole.CLERK, city)) && mayEdit(user, trip, after);
	}

	public void requirePublish(DeskUser user, Trip trip) {
		require(mayPublish(user, trip));
	}

	private static boolean has(DeskUser user, DeskRole role, Trip trip) {
		City lead = trip.getLeadCity();
		return (lead != null) ? user.has(role, Objects.requireNonNull(lead.getId())) : user.has(role);
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

}
