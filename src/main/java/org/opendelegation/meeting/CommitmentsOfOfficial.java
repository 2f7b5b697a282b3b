package org.opendelegation.meeting;

import org.opendelegation.official.Official;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody promised or is expected to do, on their page.
 */
@Component
@Order(60)
class CommitmentsOfOfficial implements PageSection<Official> {

	private final CommitmentRepository commitments;

	private final TripsOfRecords trips;

	CommitmentsOfOfficial(CommitmentRepository commitments, TripsOfRecords trips) {
		this.commitments = commitments;
		this.trips = trips;
	}

	@Override
	public Section read(Official official) {
		return new Section("meeting/_promised-by", this.trips.of(this.commitments.findPublishedOf(official)));
	}

}
