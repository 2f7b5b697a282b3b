package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.opendelegation.funding.Payment;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Form 807, which a nonprofit that hosts travel may have to file by itself: what this
 * record has of what it asks for. A notice, no duty of a city. There is one for whoever
 * is, or may be, such a nonprofit. What travelers paid themselves, or their own city, is
 * no payment of a donor.
 */
@Component
@Order(70)
class Form807Notice implements PaperKind {

	private static final Set<OrganizationKind> PERHAPS = EnumSet.of(OrganizationKind.NONPROFIT_501C3,
			OrganizationKind.NONPROFIT_501C4, OrganizationKind.NONPROFIT, OrganizationKind.NGO,
			OrganizationKind.NOT_STATED);

	@Override
	public PaperName getName() {
		return PaperName.FORM_807;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		if (filling.payments().isEmpty()) {
			return filling.nothing("paper.nothing.payments");
		}
		List<Paper.Sheet> sheets = new ArrayList<>();
		List<LeftOut> leftOut = new ArrayList<>();
		for (Payment payment : filling.payments()) {
			if (WaysOfPayment.isOwn(payment)) {
				leftOut.add(new LeftOut(payment, List.copyOf(payment.getBeneficiaries()), true));
			}
			else if (mayBeOfNonprofit(payment)) {
				sheets.add(sheet(filling, payment));
			}
		}
		if (!leftOut.isEmpty()) {
			sheets.add(filling.sheet(filling.words().text("paper.807.none"),
					List.of(filling.lines().notListed(leftOut).note("paper.807.none.why").part("paper.notListed"))));
		}
		return sheets.isEmpty() ? filling.nothing("paper.nothing.nonprofit") : sheets;
	}

	/**
	 * Whether a nonprofit organization under section 501(c)(3) or (4) paid, or an
	 * organization whose tax status the record leaves open; no person, no public body and
	 * nothing that was for no official.
	 */
	private static boolean mayBeOfNonprofit(Payment payment) {
		Party payer = payment.getPayer();
		Organization organization = payer.getOrganization();
		boolean perhaps = (organization != null) ? PERHAPS.contains(organization.getKind())
				: payer.getOfficial() == null;
		return perhaps && isPerhapsForOfficial(payment);
	}

	private static boolean isPerhapsForOfficial(Payment payment) {
		return payment.getBeneficiaries().isEmpty()
				|| payment.getBeneficiaries().stream().anyMatch(Traveler::isAnOfficial);
	}

	private static Paper.Sheet sheet(Filling filling, Payment payment) {
		return filling.sheet(filling.words().text("paper.807.sheet", new PaymentNames(filling).payer(payment)), List.of(
				filling.lines()
					.found(filling.found()
						.by("F807-NOTE")
						.stream()
						.filter((finding) -> finding.subject().name().equals(payment.getPayer().getName()))
						.toList())
					.note("paper.807.own")
					.note("paper.findings")
					.part("paper.rules"),
				PaymentParts.payer(filling, payment)
					.blank("paper.801.contact", "paper.801.amendment")
					.part("paper.807.part1"),
				donors(filling), officers(filling, payment), sums(filling, payment)));
	}

	private static Paper.Part donors(Filling filling) {
		Lines lines = filling.lines();
		filling.travelers()
			.stream()
			.filter((traveler) -> !traveler.isAnOfficial())
			.forEach((traveler) -> lines.fact("paper.807.companion", traveler, "name")
				.fact("paper.807.capacity", traveler, "capacity"));
		return lines.blank("paper.807.donor").note("paper.807.donors").part("paper.807.part2");
	}

	private static Paper.Part officers(Filling filling, Payment payment) {
		Lines lines = filling.lines();
		payment.getBeneficiaries()
			.stream()
			.filter((traveler) -> traveler.isAnOfficial() && !WaysOfPayment.isOwn(payment, traveler))
			.forEach((official) -> lines.fact("paper.807.officer", official, "name")
				.fact("paper.807.position", official, "title")
				.fact("paper.807.jurisdiction", official, "city"));
		return PaymentParts.journey(filling, lines)
			.fact("paper.purpose", filling.trip(), "purpose")
			.part("paper.807.officers");
	}

	private static Paper.Part sums(Filling filling, Payment payment) {
		return PaymentParts.whole(payment, filling.lines().fact("paper.received", payment, "received"))
			.note("paper.sum.whole")
			.part("paper.807.payment");
	}

}
