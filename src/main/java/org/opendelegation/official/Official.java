package org.opendelegation.official;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryRecord;

/**
 * A person whom the record names, in office or not, with the offices held.
 */
@Entity
public class Official extends DirectoryRecord implements Citable {

	@NaturalId
	private String slug;

	private String name;

	private String sortName;

	@OneToMany(mappedBy = "official")
	@OrderBy("language, name")
	private List<OfficialAlias> aliases = new ArrayList<>();

	@OneToMany(mappedBy = "official")
	@OrderBy("attested, key")
	private List<Office> offices = new ArrayList<>();

	@Column(insertable = false, updatable = false)
	private @Nullable Long mergedIntoId;

	@SuppressWarnings("NullAway.Init")
	protected Official() {
	}

	public Official(String slug, String name, String sortName) {
		this.slug = slug;
		this.name = name;
		this.sortName = sortName;
	}

	/**
	 * Corrects what the person is called.
	 */
	void rename(String newName, String newSortName) {
		this.name = newName;
		this.sortName = newSortName;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * The name as a directory sorts it, family name first.
	 */
	public String getSortName() {
		return this.sortName;
	}

	public List<OfficialAlias> getAliases() {
		return this.aliases;
	}

	public List<Office> getOffices() {
		return this.offices;
	}

	@Override
	public boolean isMerged() {
		return this.mergedIntoId != null;
	}

	public NamedLink toLink() {
		return new NamedLink(this.name, "/officials/" + this.slug);
	}

	@Override
	public RecordRef getReference() {
		return new RecordRef("official", this.slug);
	}

	@Override
	public String getLabel() {
		return this.name;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.optional(this, "aliases", this.aliases.stream().map(OfficialAlias::toWords).toList()));
	}

}
