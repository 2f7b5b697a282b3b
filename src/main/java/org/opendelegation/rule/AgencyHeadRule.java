package org.opendelegation.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of an agency may not choose to be the one for whom it uses a payment.
 */
final class AgencyHeadRule implements Rule {

	@Override
	public String id() {
		return "F801-SELF";
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Duty duty() {
		return Duty.CITY;
	}

	@Override
	public Authority authority() {
		return new Authority("2 CCR § 18944(c)(2)", "https://www.fppc.ca.gov/forms.html");
	}

	/**
	 * It was read for payments other than travel; the text for travel was not.
	 */
	@Override
	public Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	private static final Pattern HEAD = Pattern
		.compile("(?i)(city (manager|administrator)|chief administrative officer)\\b.*");

	@Override
	public List<Finding> apply(TripFacts facts, Grounds grounds) {
		return facts.officialsOf(jurisdiction())
			.stream()
			.flatMap((official) -> facts.paymentsFor(official)
				.stream()
				.filter((payment) -> payment.isThroughCity(official))
				.map((payment) -> find(official, payment)))
			.toList();
	}

	private Finding find(OfficialFacts official, PaymentFacts payment) {
		Input title = official.titleInput();
		Reasoning reasoning = Reasoning.of(this, official)
			.payments(List.of(payment))
			.input(title.name(), title.value(), title.record());
		boolean isHead = official.title() != null && HEAD.matcher(official.title()).lookingAt();
		return isHead ? reasoning.find(Outcome.ASK_COUNSEL, "finding.F801-SELF.head")
				: reasoning.lacks(Missing.AGENCY_HEAD).find(Outcome.CANNOT_TELL, "finding.F801-SELF.unknown");
	}

}
