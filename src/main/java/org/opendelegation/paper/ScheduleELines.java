package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Form 700: for each official the lines of Schedule E, travel payments, and of Schedule
 * D, objects that were given.
 */
@Component
@Order(40)
class ScheduleELines implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.SCHEDULE_E;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		List<Paper.Sheet> sheets = filling.delegates()
			.officials()
			.stream()
			.map((official) -> sheet(filling, official))
			.toList();
		return sheets.isEmpty() ? filling.nothing("paper.nothing.officials") : sheets;
	}

	private static Paper.Sheet sheet(Filling filling, Traveler official) {
		List<Paper.Part> parts = new ArrayList<>();
		parts.add(filling.lines()
			.fact("paper.E.filer", official, "name")
			.fact("paper.official.title", official, "title")
			.agency("paper.E.agency", official)
			.blank("paper.E.amendment")
			.part("paper.E.cover"));
		parts.add(PaymentParts.journey(filling, filling.lines())
			.note("paper.E.journey")
			.note("paper.sum.whole")
			.note("paper.sum.notDivided")
			.note("paper.E.alternative")
			.part("paper.E.trip"));
		filling.payments()
			.stream()
			.filter((payment) -> isFor(payment, official))
			.filter((payment) -> isListed(payment, official))
			.forEach((payment) -> addPayment(filling, payment, official, parts));
		filling.gifts()
			.stream()
			.filter((gift) -> isReceivedBy(filling, gift, official))
			.forEach((gift) -> parts.add(gift(filling, gift)));
		List<LeftOut> leftOut = filling.payments()
			.stream()
			.filter((payment) -> isFor(payment, official) && !isListed(payment, official))
			.map((payment) -> new LeftOut(payment, List.of(official), true))
			.toList();
		if (!leftOut.isEmpty()) {
			parts.add(filling.lines().notListed(leftOut).note("paper.E.notListed").part("paper.notListed"));
		}
		parts.add(filling.lines()
			.found(filling.found()
				.about(official.getReference(), "F700-E", "F700-D", "GIFTLIM", "EXC-501C3", "EXC-SPEECH", "PASS-THRU",
						"PATH", "GIFT-30"))
			.note("paper.findings")
			.part("paper.rules"));
		return filling.sheet(filling.words().text("paper.E.sheet", official.getName()), parts);
	}

	private static boolean isFor(Payment payment, Traveler official) {
		return payment.getBeneficiaries().stream().anyMatch((one) -> one.getKey().equals(official.getKey()));
	}

	private static boolean isListed(Payment payment, Traveler official) {
		return WaysOfPayment.mayBe(payment, official, DisclosurePath.SCHEDULE_E, DisclosurePath.INCOME);
	}

	private static void addPayment(Filling filling, Payment payment, Traveler official, List<Paper.Part> parts) {
		parts.add(PaymentParts.payer(filling, payment)
			.fact("paper.intermediary", payment, "intermediary")
			.fact("paper.801.source", payment, "originalSource")
			.partOf(new PaymentNames(filling).heading("paper.E.source", payment)));
		Lines lines = filling.lines().fact("paper.received", payment, "received");
		if (PaymentParts.isForSeveral(payment)) {
			lines.sum("paper.E.share", payment, "shares", PaymentParts.shareOf(payment, official));
		}
		PaymentParts.total(payment, lines)
			.fact("paper.E.what", payment, "items")
			.fact("paper.E.description", payment, "purpose");
		lines.fact("paper.path", payment, "paths");
		parts.add(lines.blank("paper.E.giftOrIncome", "paper.E.speech")
			.byHand("paper.E.comments")
			.partOf(new PaymentNames(filling).heading("paper.E.payment", payment)));
	}

	private static boolean isReceivedBy(Filling filling, Gift gift, Traveler official) {
		return gift.getReceiver() != null && filling.value(gift, "receiver") != null
				&& gift.getReceiver().getKey().equals(official.getKey());
	}

	private static Paper.Part gift(Filling filling, Gift gift) {
		return filling.lines()
			.fact("paper.D.source", gift, "giver")
			.blank("paper.address")
			.fact("paper.D.date", gift, "received")
			.worth("paper.D.value", gift)
			.factIfStated("paper.sum.basis", gift, "basis")
			.factIfStated("paper.sum.rate", gift, "rate")
			.fact("paper.D.description", gift, "description")
			.factIfStated("paper.D.occasion", gift, "occasion")
			.fact("paper.D.disposition", gift, "disposition")
			.part("paper.D.gift");
	}

}
