package org.opendelegation.home;

import java.math.BigDecimal;

import org.opendelegation.picture.WorldPoints;

/**
 * A city that trips went to.
 *
 * @param slug its permanent name
 * @param name what it is called
 * @param latitude degrees north
 * @param longitude degrees east
 * @param trips how many trips went there
 */
public record Destination(String slug, String name, BigDecimal latitude, BigDecimal longitude, long trips) {

	WorldPoints.Place toPlace() {
		return new WorldPoints.Place(this.name, "/cities/" + this.slug, this.latitude.doubleValue(),
				this.longitude.doubleValue(), Math.toIntExact(this.trips));
	}

}
