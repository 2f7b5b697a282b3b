package org.opendelegation.paper;

import java.util.Comparator;
import java.util.List;

import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.trip.Traveler;

/**
 * A sheet of Form 801.
 *
 * @param payment the payment
 * @param agency the city, or an empty text where none is known
 * @param officials the officials of the city whom it was for
 */
record AgencyReport(Payment payment, String agency, List<Traveler> officials) {

	/**
	 * What went through the city first, as far as the record says so, then what has an
	 * amount; else as the record has them.
	 */
	static Comparator<AgencyReport> surestFirst(Filling filling) {
		return Comparator.comparing((AgencyReport report) -> !report.isThroughCity(filling))
			.thenComparing((report) -> filling.value(report.payment(), "amount") == null);
	}

	private boolean isThroughCity(Filling filling) {
		return filling.value(this.payment, "paidTo") == PaidTo.CITY || this.payment.getPaths()
			.stream()
			.filter((path) -> path.path() == DisclosurePath.FORM_801)
			.anyMatch((path) -> this.officials.stream()
				.anyMatch((official) -> official.getKey().equals(path.traveler().getKey())));
	}

}
