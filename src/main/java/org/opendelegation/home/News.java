package org.opendelegation.home;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An edition that was published.
 *
 * @param slug the permanent name of its trip
 * @param title what the trip is called
 * @param number the number of the edition
 * @param before the number of the last edition before it that can be read, or
 * {@code null}
 * @param publishedAt when it was published
 * @param reason why
 */
public record News(String slug, String title, int number, @Nullable Integer before, Instant publishedAt,
		String reason) {

	public String getPath() {
		return "/trips/" + this.slug + "/editions/" + this.number;
	}

	/**
	 * What changed since the edition before, where there is one.
	 */
	public String getChangesPath() {
		return "/trips/" + this.slug + "/changes/" + this.before + ".." + this.number;
	}

}
