package org.opendelegation.ledger;

import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The same on the page of the organization that is a city.
 */
@Component
@Order(31)
class LedgerOfMunicipality implements PageSection<Organization> {

	private final PaidForCity payments;

	LedgerOfMunicipality(PaidForCity payments) {
		this.payments = payments;
	}

	@Override
	public Section read(Organization organization) {
		return new Section("ledger/_of-municipality", new Content(wayOf(organization)));
	}

	private PaidForCity.@Nullable Way wayOf(Organization organization) {
		City city = organization.getCity();
		return (city != null && organization.getKind() == OrganizationKind.MUNICIPALITY)
				? this.payments.findPublished(city) : null;
	}

	/**
	 * The way from there.
	 *
	 * @param way the way, or {@code null} where the organization is no city
	 */
	record Content(PaidForCity.@Nullable Way way) {
	}

}
