package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.opendelegation.funding.Payment;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Form 807, which a nonprofit that hosts travel may have to file by itself: what this
 * record has of what it asks for. A notice, no duty of a city. What travelers paid
 * themselves, or their own city, is no payment of a donor.
 */
@Component
@Order(70)
class Form807Notice implements PaperKind {

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
			else {
				sheets.add(sheet(filling, payment));
			}
		}
		if (!leftOut.isEmpty()) {
			sheets.add(filling.sheet(filling.words().text("paper.807.none"),
					List.of(filling.lines().notListed(leftOut).note("paper.807.none.why").part("paper.notListed"))));
		}
		return sheets;
	}

	private static Paper.Sheet sheet(Filling filling, Payment payment) {
		return filling.sheet(filling.words().text("paper.807.sheet", filling.payer(payment)), List.of(
				filling.lines()
					.found(filling.findings("F807-NOTE")
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
