package org.opendelegation.paper;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.funding.OwnMoney;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.trip.Traveler;

/**
 * In which ways a payment is disclosed for somebody: as the record says, or as it follows
 * from who paid ({@link OwnMoney}).
 */
final class WaysOfPayment {

	private static final Set<DisclosurePath> OWN = EnumSet.of(DisclosurePath.CITY_PAID, DisclosurePath.SELF_PAID);

	private WaysOfPayment() {
	}

	/**
	 * The ways for one of those it was for; none where nothing says so.
	 */
	static Set<DisclosurePath> of(Payment payment, Traveler traveler) {
		Set<DisclosurePath> stated = payment.getPaths()
			.stream()
			.filter((path) -> path.traveler().getKey().equals(traveler.getKey()))
			.map((path) -> path.path())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DisclosurePath.class)));
		if (!stated.isEmpty()) {
			return stated;
		}
		return switch (OwnMoney.of(payment.getPayer(), traveler)) {
			case OF_TRAVELER -> Set.of(DisclosurePath.SELF_PAID);
			case OF_CITY -> Set.of(DisclosurePath.CITY_PAID);
			case OF_OTHERS -> Set.of();
		};
	}

	/**
	 * Whether it is disclosed for somebody in one of some ways, or nothing says how.
	 */
	static boolean mayBe(Payment payment, Traveler traveler, DisclosurePath... some) {
		Set<DisclosurePath> ways = of(payment, traveler);
		return ways.isEmpty() || Set.of(some).stream().anyMatch(ways::contains);
	}

	/**
	 * Whether all of it was the own money of those it was for, or of their cities.
	 */
	static boolean isOwn(Payment payment) {
		return !payment.getBeneficiaries().isEmpty()
				&& payment.getBeneficiaries().stream().allMatch((traveler) -> isOwn(payment, traveler));
	}

	/**
	 * The same for one of those it was for.
	 */
	static boolean isOwn(Payment payment, Traveler traveler) {
		Set<DisclosurePath> ways = of(payment, traveler);
		return !ways.isEmpty() && OWN.containsAll(ways);
	}

	/**
	 * Whether somebody paid by themselves.
	 */
	static boolean isPaidBy(Payment payment, Traveler traveler) {
		return OwnMoney.of(payment.getPayer(), traveler) == OwnMoney.OF_TRAVELER;
	}

}
