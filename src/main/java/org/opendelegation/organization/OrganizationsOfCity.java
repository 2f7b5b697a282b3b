package org.opendelegation.organization;

import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The organizations that are based in a city, on its page.
 */
@Component
@Order(40)
class OrganizationsOfCity implements PageSection<City> {

	private final OrganizationRepository organizations;

	OrganizationsOfCity(OrganizationRepository organizations) {
		this.organizations = organizations;
	}

	@Override
	public Section read(City city) {
		return new Section("organization/_of-city", this.organizations.findPublishedIn(city));
	}

}
