package org.opendelegation.trip;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.source.NamedLink;

import org.springframework.util.Assert;

/**
 * Someone or something that an edition names: the name as this edition gives it, and the
 * record of the person or the organization if there is one. A later correction of that
 * record leaves the name in a published edition as it was.
 */
@Embeddable
public class Party {

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Official official;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization organization;

	@SuppressWarnings("NullAway.Init")
	protected Party() {
	}

	private Party(String name, @Nullable Official official, @Nullable Organization organization) {
		Assert.hasText(name, "A party has a name");
		this.name = name;
		this.official = official;
		this.organization = organization;
	}

	/**
	 * A party that has no record of its own, such as a group that a source does not name.
	 */
	public static Party named(String name) {
		return new Party(name, null, null);
	}

	/**
	 * A party under the name that a source gives it, which need not be that of its
	 * record.
	 */
	public static Party named(String name, @Nullable Official official, @Nullable Organization organization) {
		Assert.isTrue(official == null || organization == null, "A party is a person or an organization");
		return new Party(name, official, organization);
	}

	public static Party of(Official official) {
		return new Party(official.getName(), official, null);
	}

	public static Party of(Organization organization) {
		return new Party(organization.getName(), null, organization);
	}

	public String getName() {
		return this.name;
	}

	public @Nullable Official getOfficial() {
		return this.official;
	}

	public @Nullable Organization getOrganization() {
		return this.organization;
	}

	public NamedLink toLink() {
		return new NamedLink(this.name, getPath());
	}

	private @Nullable String getPath() {
		if (this.official != null) {
			return this.official.toLink().path();
		}
		return (this.organization != null) ? this.organization.toLink().path() : null;
	}

}
