package org.opendelegation.meeting;

import org.opendelegation.official.Official;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody said, on their page.
 */
@Component
@Order(50)
class StatementsOfOfficial implements PageSection<Official> {

	private final StatementRepository statements;

	private final TripsOfRecords trips;

	StatementsOfOfficial(StatementRepository statements, TripsOfRecords trips) {
		this.statements = statements;
		this.trips = trips;
	}

	@Override
	public Section read(Official official) {
		return new Section("meeting/_said-by", this.trips.of(this.statements.findPublishedBy(official)));
	}

}
