package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.opendelegation.funding.Payment;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A trip on about one page, for the public.
 */
@Component
@Order(10)
class Summary implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.SUMMARY;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		List<Paper.Part> parts = new ArrayList<>();
		parts.add(PaymentParts
			.journey(filling,
					filling.lines()
						.fact("paper.summary.what", filling.trip(), "summary")
						.fact("paper.purpose", filling.trip(), "purpose"))
			.fact("paper.authority", filling.trip(), "councilAuthority")
			.part("paper.summary.trip"));
		parts.add(who(filling));
		parts.add(new Paper.Part(filling.words().text("paper.told"), List.of(), new Told(filling).all()));
		filling.payments().forEach((payment) -> parts.add(payment(filling, payment)));
		filling.gifts()
			.forEach((gift) -> parts.add(PaymentParts.gift(gift, filling.lines()).part("paper.summary.gift")));
		parts.add(filling.lines()
			.outcomes(filling.found().all())
			.note("paper.summary.reasons")
			.note("paper.findings")
			.part("paper.rules"));
		return List.of(filling.sheet(filling.trip().getTitle(), parts));
	}

	private static Paper.Part who(Filling filling) {
		Lines lines = filling.lines();
		for (Traveler traveler : filling.travelers()) {
			lines.together("paper.summary.traveler", traveler, "name", "title", "city");
		}
		return lines.part("paper.summary.who");
	}

	private static Paper.Part payment(Filling filling, Payment payment) {
		Lines lines = filling.lines()
			.fact("paper.payer", payment, "payer")
			.fact("paper.E.description", payment, "purpose")
			.fact("paper.sum.paidFor", payment, "items")
			.fact("paper.summary.for", payment, "beneficiaries");
		return PaymentParts.whole(payment, lines).part("paper.summary.payment");
	}

}
