package org.opendelegation.organization;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.OtherName;

/**
 * Another name of an organization: an acronym, a translation, another form.
 */
@Entity
public class OrganizationAlias extends OtherName {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Organization organization;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected OrganizationAlias() {
	}

	OrganizationAlias(Organization organization, String name, String language) {
		super(name, language);
		this.organization = organization;
	}

	@Override
	public boolean isPublic() {
		return this.publishedAt != null;
	}

	@Override
	public void publish(Instant now) {
		this.publishedAt = now;
	}

	public Organization getOrganization() {
		return this.organization;
	}

}
