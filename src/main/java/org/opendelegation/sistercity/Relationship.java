package org.opendelegation.sistercity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryRecord;

import org.springframework.util.Assert;

/**
 * What there is, or is thought of, between a home city and a partner city.
 */
@Entity
public class Relationship extends DirectoryRecord implements Citable {

	@NaturalId
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City homeCity;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable City partnerCity;

	private String partner;

	private String summary;

	@OneToMany(mappedBy = "relationship")
	@OrderBy("position")
	private List<Stage> stages = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Relationship() {
	}

	Relationship(String slug, City homeCity, String partner, String summary) {
		this.slug = slug;
		this.homeCity = homeCity;
		this.partner = partner;
		this.summary = summary;
	}

	/**
	 * Says with whom it is, and in short what it is.
	 */
	void describe(@Nullable City withCity, String withWords, String inShort) {
		this.partnerCity = withCity;
		this.partner = withWords;
		this.summary = inShort;
	}

	/**
	 * The identity of a relationship that has been stored.
	 */
	long getStoredId() {
		Long stored = getId();
		Assert.state(stored != null, "The relationship has not been stored");
		return stored;
	}

	public String getSlug() {
		return this.slug;
	}

	public City getHomeCity() {
		return this.homeCity;
	}

	/**
	 * The partner's record, or {@code null} where no source names a city.
	 */
	public @Nullable City getPartnerCity() {
		return this.partnerCity;
	}

	/**
	 * The partner in words, also where no source names a city.
	 */
	public String getPartner() {
		return this.partner;
	}

	public String getSummary() {
		return this.summary;
	}

	public List<Stage> getStages() {
		return this.stages;
	}

	/**
	 * The stage reached last, or {@code null} where none is recorded. A review leaves the
	 * relationship where it was.
	 */
	public @Nullable Stage getCurrentStage() {
		return this.stages.stream()
			.filter((stage) -> stage.getKind() != StageKind.REVIEWED)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/**
	 * The formal stages that no source says were reached, so that a page can say so.
	 */
	public List<StageKind> getMilestonesNotRecorded() {
		List<StageKind> recorded = this.stages.stream().map(Stage::getKind).toList();
		return Stream.of(StageKind.FRIENDSHIP, StageKind.SISTER).filter((kind) -> !recorded.contains(kind)).toList();
	}

	public NamedLink toLink() {
		return new NamedLink(getLabel(), "/sister-cities/" + this.slug);
	}

	@Override
	public RecordRef getReference() {
		return new RecordRef("relationship", this.slug);
	}

	@Override
	public String getLabel() {
		return label(this.homeCity.getName(), this.partner);
	}

	static String label(String home, String partner) {
		return home + " – " + partner;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "homeCity", this.homeCity.toLink()),
				Fact.asked(this, "partnerCity", (this.partnerCity != null) ? this.partnerCity.toLink() : null),
				Fact.optional(this, "summary", this.summary));
	}

}
