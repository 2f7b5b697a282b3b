package org.opendelegation.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opendelegation.web.BadParameterException;

/**
 * Two editions of a trip by their numbers, as addresses have them: {@code 1..2}.
 *
 * @param before the older edition
 * @param after the newer edition
 */
record EditionRange(int before, int after) {

	private static final Pattern FORMAT = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

	/**
	 * Reads a range from an address.
	 * @throws BadParameterException if it is not two numbers, the smaller one first
	 */
	static EditionRange parse(String text) {
		Matcher matcher = FORMAT.matcher(text);
		if (!matcher.matches()) {
			throw new BadParameterException("changes", text);
		}
		EditionRange range = new EditionRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
		if (range.before >= range.after) {
			throw new BadParameterException("changes", text);
		}
		return range;
	}

}
