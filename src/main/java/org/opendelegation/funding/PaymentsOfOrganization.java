package org.opendelegation.funding;

import java.util.List;

import org.opendelegation.organization.Organization;
import org.opendelegation.trip.TripsOfRecords;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an organization paid for, on its page.
 */
@Component
@Order(30)
class PaymentsOfOrganization implements PageSection<Organization> {

	private final PaymentRepository payments;

	private final TripsOfRecords trips;

	PaymentsOfOrganization(PaymentRepository payments, TripsOfRecords trips) {
		this.payments = payments;
		this.trips = trips;
	}

	@Override
	public Section read(Organization organization) {
		List<Payment> made = this.payments.findPublishedBy(organization);
		made.forEach(Payment::load);
		return new Section("funding/_of-organization", this.trips.of(made));
	}

}
