package org.opendelegation.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.opendelegation.source.OtherName;

/**
 * Another name of a city: in its own script, in another, or a former spelling.
 */
@Entity
public class CityName extends OtherName {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City city;

	@SuppressWarnings("NullAway.Init")
	protected CityName() {
	}

	public City getCity() {
		return this.city;
	}

}
