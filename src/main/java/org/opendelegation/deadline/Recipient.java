package org.opendelegation.deadline;

/**
 * Somebody who may be reminded.
 *
 * @param account the account
 * @param email the address
 * @param reach the cities whose deadlines the person may see
 * @param choice of what the person wants to be reminded
 */
record Recipient(long account, String email, Reach reach, ReminderChoice choice) {

	boolean wants(Deadline deadline) {
		return this.reach.covers(deadline.cityId()) && this.choice.covers(deadline, this.account);
	}

}
