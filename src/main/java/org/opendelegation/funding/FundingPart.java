package org.opendelegation.funding;

import java.util.List;
import java.util.Map;

import org.opendelegation.support.RowCopy;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionPart;
import org.opendelegation.trip.Itinerary;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The part of an edition that has who paid.
 */
@Component
@Order(20)
public class FundingPart implements EditionPart {

	private static final Map<String, String> FOR_TRAVELER = Map.of("payment_id", "payment", "traveler_id", "traveler");

	private final PaymentRepository payments;

	FundingPart(PaymentRepository payments) {
		this.payments = payments;
	}

	@Override
	public Payments read(Edition edition, Itinerary itinerary) {
		List<Payment> found = this.payments.findOf(edition);
		found.forEach(Payment::load);
		return new Payments(found);
	}

	@Override
	public void copy(RowCopy rows) {
		rows.rows("payment")
			.rows("payment_item", Map.of("payment_id", "payment"))
			.rows("payment_beneficiary", FOR_TRAVELER)
			.rows("payment_share", FOR_TRAVELER)
			.rows("payment_path", FOR_TRAVELER);
	}

}
