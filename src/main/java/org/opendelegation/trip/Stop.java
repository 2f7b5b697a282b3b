package org.opendelegation.trip;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.source.Fact;
import org.opendelegation.support.Edtf;

/**
 * A place in the itinerary, with its dates.
 */
@Entity
public class Stop extends EditionRecord {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City city;

	private String cityName;

	private @Nullable Edtf dates;

	private @Nullable String remark;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate earliest;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate latest;

	@SuppressWarnings("NullAway.Init")
	protected Stop() {
	}

	public Stop(Edition edition, String key, int position, City city, @Nullable Edtf dates) {
		super(edition, key, position);
		this.city = city;
		this.cityName = city.getName();
		this.dates = dates;
	}

	public void revise(City newCity, @Nullable Edtf newDates, @Nullable String newRemark) {
		this.city = newCity;
		this.dates = newDates;
		this.remark = newRemark;
	}

	public City getCity() {
		return this.city;
	}

	/**
	 * The name of the city as this edition gives it.
	 */
	public String getCityName() {
		return this.cityName;
	}

	public @Nullable Edtf getDates() {
		return this.dates;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	@Override
	protected String getKind() {
		return "stop";
	}

	@Override
	public String getLabel() {
		return this.cityName;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "city", this.city.toLink(this.cityName)), Fact.asked(this, "dates", this.dates),
				Fact.optional(this, "remark", this.remark));
	}

}
