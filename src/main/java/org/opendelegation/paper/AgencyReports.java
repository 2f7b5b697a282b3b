package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
	 * The sheets, those of one agency together: of each those that went through the city
	 * or that it reports come first, as the record says, then those whose amount is
	 * stated. Those of no known city come last.
	 */
	static List<AgencyReport> sheets(Filling filling) {
		Map<String, List<AgencyReport>> agencies = new LinkedHashMap<>();
		filling.delegates()
			.officials()
			.forEach((official) -> agencies.putIfAbsent(cityOf(official), new ArrayList<>()));
		List<AgencyReport> ofNobody = agencies.containsKey("") ? agencies.remove("") : new ArrayList<>();
		for (Payment payment : filling.payments()) {
			of(payment).forEach((agency, officials) -> {
				List<AgencyReport> sheets = agencies.get(agency);
				if (sheets != null || officials.isEmpty() || !filling.delegates().isOfOneCity()) {
					Objects.requireNonNullElse(sheets, ofNobody).add(new AgencyReport(payment, agency, officials));
				}
			});
		}
		return Stream.concat(agencies.values().stream(), Stream.of(ofNobody))
			.flatMap((sheets) -> sheets.stream().sorted(AgencyReport.surestFirst(filling)))
			.toList();
	}

	/**
	 * What has no sheet of the officials that the paper is for.
	 */
	static List<LeftOut> leftOut(Filling filling) {
		List<LeftOut> all = leftOut(filling.payments());
		if (!filling.delegates().isOfOneCity()) {
			return all;
		}
		Set<String> officials = filling.delegates()
			.officials()
			.stream()
			.map(Traveler::getKey)
			.collect(Collectors.toSet());
		return all.stream().map((left) -> left.of(officials)).filter((left) -> !left.people().isEmpty()).toList();
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
