package org.opendelegation.trip;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;

/**
 * That a person or an organization has a part in an edition, whichever part it is. Read
 * only: it follows from the records of the edition.
 */
@Entity
@Immutable
public class Involvement {

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Edition edition;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Official official;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization organization;

	@SuppressWarnings("NullAway.Init")
	protected Involvement() {
	}

}
