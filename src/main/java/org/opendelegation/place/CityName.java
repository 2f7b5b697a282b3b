package org.opendelegation.place;

import java.time.Instant;

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

	CityName(City city, String name, String language) {
		super(name, language);
		this.city = city;
	}

	/**
	 * It is public as soon as its city is.
	 */
	@Override
	public boolean isPublic() {
		return true;
	}

	@Override
	public void publish(Instant now) {
	}

	public City getCity() {
		return this.city;
	}

}
