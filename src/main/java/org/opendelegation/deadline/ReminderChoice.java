package org.opendelegation.deadline;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Of what somebody wants to be reminded.
 *
 * @param kinds when; never, where there is none
 * @param onlyMine whether only of what the person is responsible for
 * @param cities the cities, by their identities, or {@code null} for all that the person
 * may see
 */
record ReminderChoice(Set<ReminderKind> kinds, boolean onlyMine, @Nullable Set<Long> cities) {

	/**
	 * What counts until somebody chooses: a week before and afterwards, for whoever
	 * enters or publishes.
	 */
	static ReminderChoice usual(boolean clerk) {
		return new ReminderChoice(
				clerk ? EnumSet.of(ReminderKind.SEVEN, ReminderKind.OVERDUE) : EnumSet.noneOf(ReminderKind.class),
				false, null);
	}

	boolean covers(Deadline deadline, long account) {
		Long person = deadline.personId();
		return (!this.onlyMine || (person != null && person == account))
				&& (this.cities == null || deadline.cityId() == null || this.cities.contains(deadline.cityId()));
	}

}
