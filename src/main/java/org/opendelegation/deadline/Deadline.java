package org.opendelegation.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Duty;

/**
 * Something that has to be done by a day.
 *
 * @param kind the kind of its {@link DeadlineSource}
 * @param key its name, the same every time it is read, without spaces
 * @param day the day by which
 * @param cityId the city whose matter it is, by its identity; {@code null} where it is of
 * every city
 * @param title what it is, in a few words; nothing that must not be sent by mail
 * @param about whom it concerns, or {@code null}
 * @param detail what else the desk shows and no mail or calendar has, or {@code null}
 * @param trip the trip that it comes from, or {@code null}
 * @param path the page of the desk that leads on
 * @param personId the account of who is responsible, or {@code null}
 * @param standing how it stands
 * @param duty whose duty it is, or {@code null} where it is no duty that a rule found
 * @param certain whether it is due; else it may be
 * @param changes how often it was changed
 * @param changedAt when it was changed last, or {@code null} where that is not known
 */
public record Deadline(String kind, String key, LocalDate day, @Nullable Long cityId, String title,
		@Nullable String about, @Nullable String detail, @Nullable OfTrip trip, String path, @Nullable Long personId,
		DeadlineStanding standing, @Nullable Duty duty, boolean certain, int changes, @Nullable Instant changedAt) {

	public boolean isSettled() {
		return this.standing.isSettled();
	}

	/**
	 * Whether somebody says that it was not done in time.
	 */
	public boolean isOverdue() {
		return this.standing == DeadlineStanding.OVERDUE;
	}

	/**
	 * Whether it is of another city that shares the trip with one within somebody's
	 * reach.
	 */
	boolean isOthersFor(Reach reach) {
		return !reach.covers(this.cityId) && this.trip != null && reach.coversAny(this.trip.sharing());
	}

	/**
	 * Whether the day has passed and nothing is recorded of what was done.
	 */
	public boolean isPast(LocalDate today) {
		return this.standing == DeadlineStanding.OPEN && this.day.isBefore(today);
	}

}
