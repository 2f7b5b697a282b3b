package org.opendelegation.meeting;

import org.opendelegation.organization.Organization;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is said in the name of an organization, on its page.
 */
@Component
@Order(50)
class StatementsOfOrganization implements PageSection<Organization> {

	private final StatementRepository statements;

	private final TripsOfRecords trips;

	StatementsOfOrganization(StatementRepository statements, TripsOfRecords trips) {
		this.statements = statements;
		this.trips = trips;
	}

	@Override
	public Section read(Organization organization) {
		return new Section("meeting/_said-by", this.trips.of(this.statements.findPublishedBy(organization)));
	}

}
