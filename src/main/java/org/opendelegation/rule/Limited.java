package org.opendelegation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What of payments by one source counts for the limit: each is judged by itself. Travel
 * that is exempt does not count; what else the same payment was for does.
 *
 * @param total what counts, as far as that is known
 * @param assumed the same, if nothing is exempt that is not evidenced
 * @param missing what would tell which exemptions hold
 * @param anyCounts whether anything may count
 * @param anyExempt whether travel is exempt
 * @param anyOpen whether an exemption is unverified
 */
record Limited(Range total, Range assumed, List<Missing> missing, boolean anyCounts, boolean anyExempt,
		boolean anyOpen) {

	static Limited of(List<PaymentFacts> payments, OfficialFacts official, ParameterTable parameters) {
		Range total = Range.NOTHING;
		Range assumed = Range.NOTHING;
		List<Missing> missing = new ArrayList<>();
		boolean anyCounts = false;
		boolean anyExempt = false;
		boolean anyOpen = false;
		for (PaymentFacts payment : payments) {
			Exemption exemption = Exemption.of(payment, parameters);
			Range all = payment.giftTo(official);
			Range rest = payment.doubted(TravelParts.notTravel(payment, official::isSame), official);
			Range travel = payment.doubted(TravelParts.travel(payment, official::isSame), official);
			boolean isTravel = !TravelParts.isForTicketsOnly(payment);
			switch (exemption.standing()) {
				case EVIDENCED -> {
					total = total.plus(rest);
					assumed = assumed.plus(rest);
					anyExempt = anyExempt || isTravel;
					anyCounts = anyCounts || !rest.isNothing();
				}
				case UNVERIFIED -> {
					total = total.plus(rest).plus(travel.perhaps(exemption.missing()));
					assumed = assumed.plus(all);
					missing.addAll(exemption.missing());
					anyOpen = anyOpen || isTravel;
					anyCounts = true;
				}
				case NOT_AVAILABLE -> {
					total = total.plus(all);
					assumed = assumed.plus(all);
					anyCounts = true;
				}
			}
		}
		return new Limited(total, assumed, List.copyOf(missing), anyCounts, anyExempt, anyOpen);
	}

}
