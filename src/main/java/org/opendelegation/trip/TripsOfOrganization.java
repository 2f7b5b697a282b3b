package org.opendelegation.trip;

import org.opendelegation.organization.Organization;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an organization did for trips, on its page.
 */
@Component
@Order(20)
class TripsOfOrganization implements PageSection<Organization> {

	private final ParticipationRepository participation;

	private final TripsOfRecords trips;

	TripsOfOrganization(ParticipationRepository participation, TripsOfRecords trips) {
		this.participation = participation;
		this.trips = trips;
	}

	@Override
	public Section read(Organization organization) {
		return new Section("trip/_of-organization",
				this.trips.of(this.participation.findPublishedPartsOf(organization)));
	}

}
