package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.Citable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Form 803, Behested Payment Report: of each payment, whether an elected officer asked
 * for it, and which question is open.
 */
@Component
@Order(50)
class Form803Check implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.FORM_803;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		if (filling.payments().isEmpty()) {
			return filling.nothing("paper.nothing.payments");
		}
		List<Paper.Sheet> sheets = new ArrayList<>();
		List<LeftOut> leftOut = new ArrayList<>();
		for (Payment payment : filling.payments()) {
			if (Asked.of(filling.value(payment, "solicited")) != Asked.YES && WaysOfPayment.isOwn(payment)) {
				leftOut.add(new LeftOut(payment, List.copyOf(payment.getBeneficiaries()), true));
			}
			else {
				sheets.add(sheet(filling, payment));
			}
		}
		if (!leftOut.isEmpty()) {
			sheets.add(filling.sheet(filling.words().text("paper.803.none"),
					List.of(filling.lines().notListed(leftOut).note("paper.803.none.why").part("paper.notListed"))));
		}
		return sheets;
	}

	private static Paper.Sheet sheet(Filling filling, Payment payment) {
		Asked asked = Asked.of(filling.value(payment, "solicited"));
		Lines question = filling.lines().fact("paper.803.solicited", payment, "solicited");
		if (asked != Asked.NO) {
			question.fact("paper.803.solicitedBy", payment, "solicitedBy");
		}
		question.say("paper.803.answer", filling.words().text("paper.803.answer." + asked)).note("paper.803.duty");
		return filling.sheet(filling.words().text("paper.803.sheet", new PaymentNames(filling).payer(payment)),
				(asked == Asked.NO) ? List.of(question.part("paper.803.question"), rules(filling, payment))
						: List.of(question.part("paper.803.question"), officer(filling, payment),
								PaymentParts.payer(filling, payment).part("paper.803.payor"), payee(filling, payment),
								sum(filling, payment), rules(filling, payment)));
	}

	private static Paper.Part officer(Filling filling, Citable payment) {
		return filling.lines()
			.fact("paper.803.officer", payment, "solicitedBy")
			.blank("paper.801.agency", "paper.801.street", "paper.801.contact", "paper.801.phone", "paper.801.email",
					"paper.801.amendment")
			.part("paper.803.part1");
	}

	private static Paper.Part payee(Filling filling, Payment payment) {
		return filling.lines()
			.fact("paper.paidTo", payment, "paidTo")
			.blank("paper.803.payee", "paper.address")
			.part("paper.803.payeePart");
	}

	private static Paper.Part sum(Filling filling, Payment payment) {
		Lines lines = filling.lines().fact("paper.received", payment, "received");
		return PaymentParts.whole(payment, lines)
			.fact("paper.803.form", payment, "form")
			.fact("paper.803.description", payment, "purpose")
			.blank("paper.803.purpose", "paper.803.proceeding", "paper.803.relationship")
			.byHand("paper.801.signature", "paper.801.date")
			.note("paper.sum.whole")
			.part("paper.803.part4");
	}

	private static Paper.Part rules(Filling filling, Payment payment) {
		List<Finding> findings = filling.found().on(payment, "F803");
		Lines lines = filling.lines().found(findings);
		if (findings.isEmpty()) {
			lines.say("paper.803.rule", filling.words().text("paper.803.nothing"));
		}
		return lines.note("paper.findings").part("paper.rules");
	}

	/**
	 * Whether an officer asked for a payment.
	 */
	private enum Asked {

		YES, NO, OPEN;

		static Asked of(@Nullable Object value) {
			return (value instanceof Enum<?> answer) ? valueOf(answer.name()) : OPEN;
		}

	}

}
