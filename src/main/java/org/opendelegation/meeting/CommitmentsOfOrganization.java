package org.opendelegation.meeting;

import org.opendelegation.organization.Organization;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an organization promised or is expected to do, on its page.
 */
@Component
@Order(60)
class CommitmentsOfOrganization implements PageSection<Organization> {

	private final CommitmentRepository commitments;

	private final TripsOfRecords trips;

	CommitmentsOfOrganization(CommitmentRepository commitments, TripsOfRecords trips) {
		this.commitments = commitments;
		this.trips = trips;
	}

	@Override
	public Section read(Organization organization) {
		return new Section("meeting/_promised-by", this.trips.of(this.commitments.findPublishedOf(organization)));
	}

}
