package org.opendelegation.place;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryRecord;

import org.springframework.util.Assert;

/**
 * A city, home or abroad.
 */
@Entity
public class City extends DirectoryRecord implements Citable {

	@NaturalId
	private String slug;

	private String name;

	private @Nullable String region;

	private @Nullable String state;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "country_code")
	private Country country;

	private @Nullable BigDecimal latitude;

	private @Nullable BigDecimal longitude;

	private @Nullable Long mergedIntoId;

	@OneToMany(mappedBy = "city")
	@OrderBy("language, name")
	// No list: what is fetched beside it, such as the labels of a country, would repeat
	// its entries.
	private Set<CityName> names = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected City() {
	}

	public City(String slug, String name, Country country) {
		this.slug = slug;
		this.name = name;
		this.country = country;
	}

	/**
	 * Corrects what the city is called and where it lies; what was published keeps the
	 * name it had.
	 */
	void revise(String newName, @Nullable String newRegion, @Nullable String newState, Country newCountry) {
		this.name = newName;
		this.region = newRegion;
		this.state = newState;
		this.country = newCountry;
	}

	/**
	 * Puts the city on the map, or takes it off.
	 */
	void locate(@Nullable BigDecimal newLatitude, @Nullable BigDecimal newLongitude) {
		Assert.isTrue((newLatitude == null) == (newLongitude == null), "A place has both coordinates or none");
		this.latitude = newLatitude;
		this.longitude = newLongitude;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	@Override
	public boolean isMerged() {
		return this.mergedIntoId != null;
	}

	/**
	 * The state, province or county, or {@code null}.
	 */
	public @Nullable String getRegion() {
		return this.region;
	}

	/**
	 * The code of the state or province in ISO 3166-2, such as {@code US-CA}, by which
	 * its laws are found, or {@code null}.
	 */
	public @Nullable String getState() {
		return this.state;
	}

	public Country getCountry() {
		return this.country;
	}

	/**
	 * Degrees north, WGS 84, or {@code null}.
	 */
	public @Nullable BigDecimal getLatitude() {
		return this.latitude;
	}

	/**
	 * Degrees east, WGS 84, or {@code null}.
	 */
	public @Nullable BigDecimal getLongitude() {
		return this.longitude;
	}

	/**
	 * Names in other scripts and former spellings.
	 */
	public List<CityName> getNames() {
		return List.copyOf(this.names);
	}

	public NamedLink toLink() {
		return toLink(this.name);
	}

	/**
	 * The page of the city, under the name that a published edition gives it: it may have
	 * been renamed since.
	 */
	public NamedLink toLink(String named) {
		return new NamedLink(named, "/cities/" + this.slug);
	}

	@Override
	public RecordRef getReference() {
		return new RecordRef("city", this.slug);
	}

	@Override
	public String getLabel() {
		return this.name;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.optional(this, "names", this.names.stream().map(CityName::toWords).toList()),
				Fact.optional(this, "region", this.region), Fact.optional(this, "state", this.state),
				Fact.asked(this, "country", this.country));
	}

}
