package org.opendelegation.organization;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.WordsIn;

/**
 * Another name of an organization: an acronym, a translation, another form.
 */
@Entity
public class OrganizationAlias {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Organization organization;

	private String name;

	private String language;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected OrganizationAlias() {
	}

	OrganizationAlias(Organization organization, String name, String language) {
		this.organization = organization;
		this.name = name;
		this.language = language;
	}

	public Organization getOrganization() {
		return this.organization;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * The language and script as a BCP 47 tag.
	 */
	public String getLanguage() {
		return this.language;
	}

	WordsIn toWords() {
		return new WordsIn(this.name, this.language);
	}

}
