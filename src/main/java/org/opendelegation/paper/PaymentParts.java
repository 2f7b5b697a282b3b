package org.opendelegation.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentShare;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.organization.Registration;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Stop;
import org.opendelegation.trip.Traveler;

/**
 * What several papers ask of a payment.
 */
final class PaymentParts {

	/** Organizations whose kind tells the tax status. */
	private static final Set<OrganizationKind> TAX_EXEMPT = EnumSet.of(OrganizationKind.NONPROFIT_501C3,
			OrganizationKind.NONPROFIT_501C4);

	private PaymentParts() {
	}

	/**
	 * Who paid, and what the directory has of them.
	 */
	static Lines payer(Filling filling, Payment payment) {
		Lines lines = filling.lines().fact("paper.payer", payment, "payer").blank("paper.address");
		Organization organization = payment.getPayer().getOrganization();
		if (organization == null) {
			return (payment.getPayer().getOfficial() != null) ? lines : lines.note("paper.payer.noRecord");
		}
		lines.fact("paper.payer.city", organization, "city")
			.factIfStated("paper.payer.country", organization, "country")
			.fact("paper.payer.kind", organization, "kind")
			.fact("paper.payer.business", organization, "description");
		List<Registration> registrations = filling.payers().registrationsOf(organization);
		if (registrations.isEmpty() && TAX_EXEMPT.contains(organization.getKind())) {
			lines.factIfStated("paper.payer.taxStatus", organization, "taxStatus");
		}
		else if (registrations.isEmpty()) {
			lines.fact("paper.payer.taxStatus", organization, "taxStatus");
		}
		registrations.forEach((entry) -> lines.fact("paper.payer.register", entry, "register")
			.fact("paper.payer.registered", entry, "capacity")
			.fact("paper.payer.status", entry, "status"));
		return lines;
	}

	/**
	 * When and where the journey was.
	 */
	static Lines journey(Filling filling, Lines lines) {
		lines.fact("paper.dates", filling.trip(), "dates");
		for (Stop stop : filling.stops()) {
			lines.together("paper.destination", stop, "city", "dates");
		}
		return lines;
	}

	/**
	 * The whole of it, and how it is known.
	 */
	static Lines whole(Payment payment, Lines lines) {
		total(payment, lines);
		if (isForSeveral(payment)) {
			shares(payment, lines);
		}
		return lines;
	}

	/**
	 * One line for each share, so that it is told in dollars, or one that says that none
	 * is stated.
	 */
	private static void shares(Payment payment, Lines lines) {
		List<PaymentShare> shares = payment.getShares();
		if (shares.isEmpty() || payment.getAmount() == null) {
			lines.fact("paper.sum.shares", payment, "shares");
			return;
		}
		for (PaymentShare share : shares) {
			lines.share(payment, share.traveler(), shareOf(payment, share.traveler()));
		}
	}

	/**
	 * The whole of it without the parts of others, and how it is known.
	 */
	static Lines total(Payment payment, Lines lines) {
		return howKnown(payment, lines.sum(isForSeveral(payment) ? "paper.sum.all" : "paper.sum", payment, "amount",
				payment.getAmount()));
	}

	static Lines howKnown(Payment payment, Lines lines) {
		return lines.factIfStated("paper.sum.basis", payment, "basis").factIfStated("paper.sum.rate", payment, "rate");
	}

	static boolean isForSeveral(Payment payment) {
		return payment.getBeneficiaries().size() > 1;
	}

	/**
	 * How much of it was for one of those it was for, or {@code null} where no source
	 * says.
	 */
	static @Nullable Money shareOf(Payment payment, Traveler traveler) {
		Money whole = payment.getAmount();
		return (whole != null) ? payment.getShares()
			.stream()
			.filter((share) -> share.traveler().getKey().equals(traveler.getKey()))
			.findFirst()
			.map((share) -> new Money(share.amount(), whole.currency()))
			.orElse(null) : null;
	}

	/**
	 * For whom it was, each with what of it was for them alone.
	 */
	static Lines officials(Payment payment, List<Traveler> people, Lines lines) {
		for (Traveler traveler : people) {
			lines.fact("paper.official", traveler, "name").fact("paper.official.title", traveler, "title");
			if (isForSeveral(payment)) {
				lines.sum("paper.official.share", payment, "shares", shareOf(payment, traveler));
			}
		}
		return lines;
	}

	/**
	 * An object that was given: by whom, to whom, what it was worth and what became of
	 * it.
	 */
	static Lines gift(Gift gift, Lines lines) {
		return lines.fact("paper.gift.giver", gift, "giver")
			.fact("paper.gift.receiver", gift, "receiver")
			.fact("paper.gift.description", gift, "description")
			.fact("paper.received", gift, "received")
			.worth("paper.D.value", gift)
			.factIfStated("paper.gift.basis", gift, "basis")
			.fact("paper.D.disposition", gift, "disposition")
			.factIfStated("paper.gift.donatedTo", gift, "donatedTo");
	}

}
