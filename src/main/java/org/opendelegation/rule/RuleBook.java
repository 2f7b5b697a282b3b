package org.opendelegation.rule;

import java.util.List;
import java.util.stream.Collectors;

import org.opendelegation.support.BusinessDays;

/**
 * All rules, in the order in which pages show what they find.
 */
public final class RuleBook {

	private static final List<Rule> RULES = List.of(new StatementRule(), new GiftLimitRule(), new TravelExemptionRule(),
			new SpeechExemptionRule(), new PassThroughRule(), new AgencyPostingRule(), new CouncilReportRule(),
			new DonorNoticeRule(), new RecusalRule(), new OpenMeetingRule(), new PathRule(), new GiftClockRule(),
			new GiftStatementRule(), new AgencyFormRule(), new AgencyHeadRule(), new BehestedRule(),
			new ForwardingRule(), new TicketRule(), new ExpenseReportRule(), new PriorApprovalRule(), new ScopeRule());

	private static final BusinessDays DAYS = BusinessDays.ofCalifornia();

	private RuleBook() {
	}

	public static List<Finding> apply(TripFacts facts, ParameterTable parameters) {
		Grounds grounds = new Grounds(parameters, DAYS);
		return RULES.stream().flatMap((rule) -> rule.apply(facts, grounds).stream()).toList();
	}

	/**
	 * Whose duty it is that a rule is about.
	 * @param id the permanent name of the rule
	 */
	public static Duty dutyOf(String id) {
		return RULES.stream()
			.filter((rule) -> rule.id().equals(id))
			.map(Rule::duty)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No rule is called " + id));
	}

	/**
	 * The permanent names of all rules, in order.
	 */
	public static List<String> ids() {
		return RULES.stream().map(Rule::id).toList();
	}

	/**
	 * What tells these rules from those of another release.
	 */
	public static String edition() {
		return RULES.stream().map((rule) -> rule.id() + " " + rule.version()).collect(Collectors.joining(", "));
	}

}
