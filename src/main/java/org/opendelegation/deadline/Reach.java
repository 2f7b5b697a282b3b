package org.opendelegation.deadline;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

/**
 * The cities whose deadlines somebody may see: those that they work for, and all for
 * administrators. What is of no city is for whoever works for any.
 *
 * @param everywhere whether all cities are within it
 * @param cities the cities, by their identities
 */
record Reach(boolean everywhere, Set<Long> cities) {

	static Reach of(DeskUser user) {
		return new Reach(user.isAdministrator(), user.getCities());
	}

	/**
	 * Whether it covers one of some cities.
	 */
	boolean coversAny(Set<Long> some) {
		return some.stream().anyMatch(this::covers);
	}

	boolean covers(@Nullable Long city) {
		return this.everywhere || ((city != null) ? this.cities.contains(city) : !this.cities.isEmpty());
	}

}
