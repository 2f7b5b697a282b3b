package org.opendelegation.trip;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;

import org.springframework.util.Assert;

/**
 * One journey of a delegation, shared by every city that sent someone. It has a permanent
 * slug; all facts about it are in its {@link Edition editions}.
 */
@Entity
public class Trip {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@NaturalId
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable City leadCity;

	@SuppressWarnings("NullAway.Init")
	protected Trip() {
	}

	public Trip(String slug) {
		this.slug = slug;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * The identity of a trip that has been stored.
	 */
	public Long getStoredId() {
		Long stored = this.id;
		Assert.state(stored != null, "The trip has not been stored");
		return stored;
	}

	public String getSlug() {
		return this.slug;
	}

	/**
	 * The city whose publishers publish the trip's editions, or {@code null} as long as
	 * none was named.
	 */
	public @Nullable City getLeadCity() {
		return this.leadCity;
	}

	public void leadBy(City city) {
		this.leadCity = city;
	}

	public String getPath() {
		return "/trips/" + this.slug;
	}

}
