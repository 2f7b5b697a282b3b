package org.opendelegation.trip;

import java.util.Locale;

/**
 * What a reader asks of a trip, in the order in which the page answers. The parts of an
 * edition answer these; what is unknown, who says so and what changed concern all of
 * them.
 */
public enum Question {

	WHO_WENT, WHERE_AND_WHEN, WHO_PAID, WHOM_THEY_MET, WHAT_WAS_SAID, WHAT_WAS_PROMISED;

	/**
	 * The permanent name of the answer on the page.
	 */
	public String getAnchor() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
