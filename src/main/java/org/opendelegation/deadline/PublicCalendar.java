package org.opendelegation.deadline;

import java.util.List;

/**
 * Knows the days of one kind that the public calendar has, and the list of what is due.
 * They have those of every bean of this type.
 */
interface PublicCalendar {

	/**
	 * The days that follow from what is public and are not settled, in the reader's
	 * language. Called as the register, in a transaction that reads.
	 */
	List<PublicDay> findPublished();

}
