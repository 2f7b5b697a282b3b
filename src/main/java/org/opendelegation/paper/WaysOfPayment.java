package org.opendelegation.paper;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.Withholding;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

/**
 * In which ways a payment is disclosed for somebody: as the record says, or as it follows
 * from who paid.
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
		if (isPaidBy(payment, traveler)) {
			return Set.of(DisclosurePath.SELF_PAID);
		}
		return isPaidByCityOf(payment, traveler) ? Set.of(DisclosurePath.CITY_PAID) : Set.of();
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
	 * Whether somebody paid by themselves: by the record of the person, or where the
	 * payer has none, by the name that the edition gives both, as the rules see it.
	 */
	static boolean isPaidBy(Payment payment, Traveler traveler) {
		Party payer = payment.getPayer();
		if (payer.getOfficial() != null) {
			return traveler.getOfficial() != null
					&& payer.getOfficial().getSlug().equals(traveler.getOfficial().getSlug());
		}
		return payer.getOrganization() == null && Withholding.isSameName(payer.getName(), traveler.getName());
	}

	private static boolean isPaidByCityOf(Payment payment, Traveler traveler) {
		Organization payer = payment.getPayer().getOrganization();
		return payer != null && payer.getCity() != null && traveler.getCity() != null
				&& (payer.getKind() == OrganizationKind.MUNICIPALITY
						|| payer.getKind() == OrganizationKind.LEGISLATIVE_BODY)
				&& payer.getCity().getSlug().equals(traveler.getCity().getSlug());
	}

}
