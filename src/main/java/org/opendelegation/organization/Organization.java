package org.opendelegation.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.place.Country;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A body that organized, paid, hosted, was met or is spoken of.
 */
@Entity
public class Organization extends DirectoryRecord implements Citable {

	@NaturalId
	private String slug;

	private String name;

	@Enumerated(EnumType.STRING)
	private OrganizationKind kind;

	private @Nullable String description;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable City city;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private @Nullable Country country;

	private @Nullable Edtf founded;

	@OneToMany(mappedBy = "organization")
	@OrderBy("language, name")
	// No list: what is fetched beside it, such as the labels of a country, would repeat
	// its entries.
	private Set<OrganizationAlias> aliases = new LinkedHashSet<>();

	@Column(insertable = false, updatable = false)
	private @Nullable Long mergedIntoId;

	@SuppressWarnings("NullAway.Init")
	protected Organization() {
	}

	public Organization(String slug, String name, OrganizationKind kind) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
	}

	/**
	 * Corrects what it is called and what it is.
	 */
	void describe(String newName, OrganizationKind newKind, @Nullable String newDescription) {
		this.name = newName;
		this.kind = newKind;
		this.description = newDescription;
	}

	/**
	 * Says where it is based, and since when there is one.
	 */
	void base(@Nullable City newCity, @Nullable Country newCountry, @Nullable Edtf newFounded) {
		this.city = newCity;
		this.country = newCountry;
		this.founded = newFounded;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	public OrganizationKind getKind() {
		return this.kind;
	}

	/**
	 * What it says it is for, or what a source says it is, or {@code null}.
	 */
	public @Nullable String getDescription() {
		return this.description;
	}

	public @Nullable City getCity() {
		return this.city;
	}

	public @Nullable Country getCountry() {
		return this.country;
	}

	public @Nullable Edtf getFounded() {
		return this.founded;
	}

	public List<OrganizationAlias> getAliases() {
		return List.copyOf(this.aliases);
	}

	@Override
	public boolean isMerged() {
		return this.mergedIntoId != null;
	}

	public NamedLink toLink() {
		return new NamedLink(this.name, "/organizations/" + this.slug);
	}

	@Override
	public RecordRef getReference() {
		return new RecordRef("organization", this.slug);
	}

	@Override
	public String getLabel() {
		return this.name;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.optional(this, "aliases", this.aliases.stream().map(OrganizationAlias::toWords).toList()),
				Fact.asked(this, "kind", (this.kind != OrganizationKind.NOT_STATED) ? this.kind : null),
				(this.kind.isTaxStatusOpen()) ? Fact.asked(this, "taxStatus", null)
						: Fact.optional(this, "taxStatus", null),
				Fact.asked(this, "description", this.description),
				Fact.asked(this, "city", (this.city != null) ? this.city.toLink() : null),
				Fact.optional(this, "country", this.country), Fact.optional(this, "founded", this.founded));
	}

}
