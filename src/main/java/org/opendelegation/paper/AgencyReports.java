package org.opendelegation.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.trip.Traveler;

/**
 * Of which payments there is a sheet of Form 801 and for whom: where a city reports it,
 * or nothing says how it is disclosed.
 */
final class AgencyReports {

	private AgencyReports() {
	}

	/**
	 * For whom a payment is, or may be, reported by their cities: by the names of the
	 * cities, under no name where the city is not known. A payment of which nobody says
	 * for whom it was may be one of nobody's city.
	 */
	static Map<String, List<Traveler>> of(Payment payment) {
		if (payment.getBeneficiaries().isEmpty()) {
			return Map.of("", List.of());
		}
		return officials(payment).filter((official) -> isReported(payment, official))
			.collect(Collectors.groupingBy(AgencyReports::cityOf, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * Payments, and people they were for, that are on no sheet.
	 */
	static List<LeftOut> leftOut(List<Payment> payments) {
		return payments.stream().flatMap((payment) -> leftOut(payment).stream()).toList();
	}

	private static List<LeftOut> leftOut(Payment payment) {
		boolean all = of(payment).isEmpty();
		List<Traveler> people = officials(payment).filter((official) -> !isReported(payment, official)).toList();
		return (all || !people.isEmpty()) ? List.of(new LeftOut(payment, people, all)) : List.of();
	}

	private static boolean isReported(Payment payment, Traveler official) {
		return WaysOfPayment.mayBe(payment, official, DisclosurePath.FORM_801);
	}

	private static Stream<Traveler> officials(Payment payment) {
		return payment.getBeneficiaries().stream().filter(Traveler::isAnOfficial);
	}

	static String cityOf(Traveler traveler) {
		return (traveler.getCityLink() != null) ? traveler.getCityLink().name() : "";
	}

}
