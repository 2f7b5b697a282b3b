package org.opendelegation.home;

import java.time.Instant;

/**
 * An edition that was published.
 *
 * @param slug the permanent name of its trip
 * @param title what the trip is called
 * @param number the number of the edition
 * @param publishedAt when it was published
 * @param reason why
 */
public record News(String slug, String title, int number, Instant publishedAt, String reason) {

	public String getPath() {
		return "/trips/" + this.slug + "/editions/" + this.number;
	}

	/**
	 * What changed since the edition before. The first edition has none.
	 */
	public String getChangesPath() {
		return "/trips/" + this.slug + "/changes/" + (this.number - 1) + ".." + this.number;
	}

}
