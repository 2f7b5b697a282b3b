package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.opendelegation.funding.Payment;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Subject;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Form 801, Payment to Agency Report: a sheet for each payment and each agency whose
 * officials it was for, since each agency files a form of its own.
 */
@Component
@Order(30)
class Form801Worksheet implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.FORM_801;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		if (filling.payments().isEmpty()) {
			return filling.nothing("paper.nothing.payments");
		}
		List<Paper.Sheet> sheets = new ArrayList<>();
		AgencyReports.sheets(filling)
			.forEach((report) -> sheets.add(sheet(filling, report.payment(), report.agency(), report.officials())));
		List<LeftOut> leftOut = AgencyReports.leftOut(filling);
		if (!leftOut.isEmpty()) {
			sheets.add(filling.sheet(filling.words().text("paper.801.none"),
					List.of(filling.lines().notListed(leftOut).note("paper.801.none.why").part("paper.notListed"))));
		}
		return sheets.isEmpty() ? filling.nothing("paper.nothing.ofCity") : sheets;
	}

	private static Paper.Sheet sheet(Filling filling, Payment payment, String agency, List<Traveler> officials) {
		PaperWords words = filling.words();
		String payer = new PaymentNames(filling).payer(payment);
		String title = agency.isEmpty() ? words.text("paper.801.sheet", payer)
				: words.text("paper.801.sheet.of", payer, agency);
		return filling.sheet(title,
				List.of(agency(filling, officials), donor(filling, payment), journey(filling, payment),
						payment(filling, payment, officials), use(filling, payment, officials),
						filling.lines()
							.byHand("paper.801.determination", "paper.801.signature", "paper.801.printName",
									"paper.801.printTitle", "paper.801.date")
							.note("paper.801.head")
							.part("paper.801.verification"),
						filling.lines()
							.foundOf(filling.found()
								.on(payment, "F801-FORM", "F801-POST", "F801-SELF")
								.stream()
								.filter((finding) -> isOn(filling, finding, agency, officials))
								.toList())
							.note("paper.findings")
							.part("paper.rules")));
	}

	/**
	 * Findings of other agencies and of officials who are not on the sheet are not
	 * either.
	 */
	private static boolean isOn(Filling filling, Finding finding, String agency, List<Traveler> officials) {
		Subject subject = finding.subject();
		boolean ofSomebody = filling.travelers().stream().anyMatch(isAbout(subject));
		Subject city = finding.city();
		boolean ofAnother = city != null && !city.name().equals(agency);
		return ofSomebody ? officials.stream().anyMatch(isAbout(subject)) : !ofAnother;
	}

	private static Predicate<Traveler> isAbout(Subject subject) {
		return (traveler) -> traveler.getReference().equals(subject.record());
	}

	private static Paper.Part agency(Filling filling, List<Traveler> officials) {
		Lines lines = filling.lines();
		if (officials.isEmpty()) {
			lines.blank("paper.801.agency");
		}
		else {
			lines.agency("paper.801.agency", officials.get(0));
		}
		return lines
			.blank("paper.801.division", "paper.801.street", "paper.801.phone", "paper.801.email",
					"paper.801.amendment", "paper.801.contact")
			.part("paper.801.part1");
	}

	private static Paper.Part donor(Filling filling, Payment payment) {
		return PaymentParts.payer(filling, payment)
			.fact("paper.801.source", payment, "originalSource")
			.fact("paper.intermediary", payment, "intermediary")
			.note("paper.801.sources")
			.part("paper.801.part2");
	}

	private static Paper.Part journey(Filling filling, Payment payment) {
		return PaymentParts.journey(filling, filling.lines())
			.blank("paper.801.carrier", "paper.801.hotel")
			.fact("paper.received", payment, "received")
			.fact("paper.paidTo", payment, "paidTo")
			.part("paper.801.part3");
	}

	private static Paper.Part payment(Filling filling, Payment payment, List<Traveler> officials) {
		return AgencySums.tell(filling, payment, officials, filling.lines()).part("paper.801.amounts");
	}

	private static Paper.Part use(Filling filling, Payment payment, List<Traveler> officials) {
		Lines lines = filling.lines()
			.fact("paper.801.use", payment, "purpose")
			.fact("paper.purpose", filling.trip(), "purpose");
		return PaymentParts.officials(payment, officials, lines)
			.blank("paper.801.department")
			.part("paper.801.officials");
	}

}
