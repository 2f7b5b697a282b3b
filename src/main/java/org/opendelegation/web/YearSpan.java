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

	private static final int MOST_CHOICES = 10;

	/**
	 * The years that these dates are reason to offer: of a stretch longer than a decade,
	 * such as some time in a century, only the first and the last.
	 */
	IntStream choices() {
		return (this.last - this.first < MOST_CHOICES) ? IntStream.rangeClosed(this.first, this.last)
				: IntStream.of(this.first, this.last);
	}

	boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

}
