package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.support.Edtf;

/**
 * An agreement that ends by its own words is renewed or let end by then. A renewal takes
 * the place of the agreement, and with it of its end.
 */
final class AgreementEndRule implements RelationshipRule {

	@Override
	public String id() {
		return "SC-END";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String jurisdiction() {
		return "*";
	}

	@Override
	public Authority authority() {
		return new Authority("", "");
	}

	@Override
	public Confidence confidence() {
		return Confidence.READ;
	}

	@Override
	public List<Finding> apply(RelationshipFacts facts, ParameterTable parameters) {
		List<StageFacts> agreements = facts.agreements();
		StageFacts last = agreements.isEmpty() ? null : agreements.get(agreements.size() - 1);
		Edtf end = (last != null) ? last.endsOn() : null;
		return (last == null || end == null || facts.isEnded()) ? List.of()
				: List.of(find(end, begin(facts).input("endsOn", Value.dates(end), last.record())));
	}

	/**
	 * A date that is not exact is taken at its last day, as it is elsewhere.
	 */
	private static Finding find(Edtf end, Reasoning reasoning) {
		LocalDate last = end.latest();
		if (last == null) {
			return reasoning.lacks(Missing.END_DAY).find(Outcome.CANNOT_TELL, "finding.SC-END.open", Value.dates(end));
		}
		reasoning.on(last);
		return last.equals(end.earliest()) ? reasoning.find(Outcome.DUE, "finding.SC-END.due", Value.day(last))
				: reasoning.lacks(Missing.END_DAY)
					.find(Outcome.CANNOT_TELL, "finding.SC-END.about", Value.dates(end), Value.day(last));
	}

}
