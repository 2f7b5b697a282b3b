package org.opendelegation.deadline;

import java.util.List;

import org.opendelegation.web.PageAddress;

/**
 * Knows the days of one kind that the public calendar has. The calendar has those of
 * every bean of this type.
 */
interface PublicCalendar {

	/**
	 * The days that follow from what is public and are not settled, in the reader's
	 * language. Called as the register, in a transaction that reads.
	 * @param page the page that is asked for, from which links are made
	 */
	List<CalendarEntry> findPublished(PageAddress page);

}
