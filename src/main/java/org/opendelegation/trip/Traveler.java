package org.opendelegation.trip;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.place.City;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Edtf;

/**
 * Someone who went: official, companion, donor or staff, with the title held at the time
 * and the city represented.
 */
@Entity
public class Traveler extends EditionRecord {

	/**
	 * As what somebody traveled.
	 */
	public enum Capacity {

		OFFICIAL, STAFF, COMPANION, DONOR, OTHER, NOT_STATED

	}

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Official official;

	private @Nullable String title;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable City city;

	private @Nullable String cityName;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private @Nullable String remark;

	private @Nullable Edtf departed;

	private @Nullable Edtf returned;

	@SuppressWarnings("NullAway.Init")
	protected Traveler() {
	}

	public Traveler(Edition edition, String key, int position, Official official, @Nullable String title,
			@Nullable City city) {
		this(edition, key, position, official.getName());
		this.official = official;
		this.title = title;
		this.city = city;
		this.cityName = (city != null) ? city.getName() : null;
		this.capacity = Capacity.OFFICIAL;
	}

	public Traveler(Edition edition, String key, int position, String name) {
		super(edition, key, position);
		this.name = name;
		this.capacity = Capacity.NOT_STATED;
	}

	/**
	 * Says who this is: the name as this edition gives it, and the person's record if
	 * there is one.
	 */
	public void identify(String newName, @Nullable Official newOfficial) {
		this.name = newName;
		this.official = newOfficial;
	}

	/**
	 * Says as what somebody went.
	 */
	public void represent(@Nullable String newTitle, @Nullable City newCity, Capacity newCapacity) {
		this.title = newTitle;
		this.city = newCity;
		this.capacity = newCapacity;
	}

	/**
	 * Says which part of the trip somebody was on.
	 */
	public void date(@Nullable Edtf newDeparted, @Nullable Edtf newReturned) {
		this.departed = newDeparted;
		this.returned = newReturned;
	}

	public void remark(@Nullable String newRemark) {
		this.remark = newRemark;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public @Nullable Edtf getDeparted() {
		return this.departed;
	}

	public @Nullable Edtf getReturned() {
		return this.returned;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * The name as this edition gives it, with the page of the person if there is one.
	 */
	public NamedLink toLink() {
		return new NamedLink(this.name, (this.official != null) ? this.official.toLink().path() : null);
	}

	public @Nullable Official getOfficial() {
		return this.official;
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public @Nullable City getCity() {
		return this.city;
	}

	/**
	 * The city under the name that this edition gives it, or {@code null} where no source
	 * says.
	 */
	public @Nullable NamedLink getCityLink() {
		return (this.city != null && this.cityName != null) ? this.city.toLink(this.cityName) : null;
	}

	public Capacity getCapacity() {
		return this.capacity;
	}

	/**
	 * Whether this is one of the officials whose trip it was, as most are.
	 */
	public boolean isAnOfficial() {
		return this.capacity == Capacity.OFFICIAL;
	}

	@Override
	protected String getKind() {
		return "traveler";
	}

	@Override
	public String getLabel() {
		return this.name;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "name", this.name), Fact.asked(this, "title", this.title),
				Fact.asked(this, "city", getCityLink()),
				Fact.asked(this, "capacity", (this.capacity != Capacity.NOT_STATED) ? this.capacity : null),
				Fact.optional(this, "remark", this.remark), Fact.optional(this, "departed", this.departed),
				Fact.optional(this, "returned", this.returned));
	}

}
