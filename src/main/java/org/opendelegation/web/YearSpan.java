package org.opendelegation.web;

import java.util.stream.IntStream;

/**
 * How many entries of a list have dates that may mean these years, such as those of a
 * journey over New Year.
 *
 * @param first the first of the years
 * @param last the last of them
 * @param count how many entries
 */
public record YearSpan(int first, int last, long count) {

	IntStream years() {
		return IntStream.rangeClosed(this.first, this.last);
	}

}
