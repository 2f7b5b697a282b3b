package org.opendelegation.web;

/**
 * A value that a list can be narrowed to.
 *
 * @param value the value of the parameter
 * @param label what to call it
 * @param count how many entries of the list have it
 */
public record Choice(String value, String label, long count) {

	/**
	 * A year, which needs no other name.
	 */
	public Choice(int year, long count) {
		this(String.valueOf(year), String.valueOf(year), count);
	}

}
