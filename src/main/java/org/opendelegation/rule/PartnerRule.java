package org.opendelegation.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A law by which cities of a state make no agreements with communities in countries on a
 * list. What is not on the list is not forbidden; what the list may mean is left to
 * counsel. Each state's rule says what its law makes of an agreement with a listed
 * country.
 */
interface PartnerRule extends RelationshipRule {

	/**
	 * The texts of these laws were not read, or not in full.
	 */
	@Override
	default Confidence confidence() {
		return Confidence.UNVERIFIED;
	}

	@Override
	default List<Finding> apply(RelationshipFacts facts, ParameterTable parameters) {
		return jurisdiction().equals(facts.home().state()) ? List.of(find(facts, parameters)) : List.of();
	}

	/**
	 * What comes of an agreement that stands, with a partner whose country the list
	 * names.
	 */
	Finding judge(ListedPartner partner, Reasoning reasoning);

	default Finding find(RelationshipFacts facts, ParameterTable parameters) {
		Reasoning reasoning = begin(facts);
		PartnerFacts partner = facts.partner();
		reasoning.input("partnerCountry", countryOf(partner.country()), partner.record());
		if (partner.partOf() != null) {
			reasoning.input("partOf", countryOf(partner.partOf()), partner.record());
		}
		List<Parameter> lists = lists(facts, parameters);
		if (lists.isEmpty()) {
			return reasoning.lacks(Missing.PARTNER_LIST)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN.noList", facts.home().place());
		}
		return facts.isEnded() ? reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-BAN.ended")
				: compare(facts, lists, parameters, reasoning);
	}

	private Finding compare(RelationshipFacts facts, List<Parameter> lists, ParameterTable parameters,
			Reasoning reasoning) {
		String country = facts.partner().country();
		Parameter list = lists.get(0);
		reasoning.uses(list);
		if (country == null) {
			return reasoning.lacks(Missing.PARTNER_COUNTRY)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN.noCountry", facts.home().place());
		}
		if (list.until() != null) {
			return reasoning.lacks(Missing.PARTNER_LIST)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN.listEnded", facts.home().place(), Value.day(list.until()));
		}
		if (list.names(country)) {
			return found(new ListedPartner(facts, country, lists, parameters), reasoning);
		}
		String whole = facts.partner().partOf();
		return (whole != null && list.names(whole))
				? reasoning.lacks(Missing.MEANT_BY_LIST)
					.find(Outcome.CANNOT_TELL, "finding.SC-BAN.apart", Value.country(country), Value.country(whole))
				: reasoning.find(Outcome.NOT_REQUIRED, "finding.SC-BAN.notListed", facts.home().place(),
						Value.country(country));
	}

	private Finding found(ListedPartner partner, Reasoning reasoning) {
		if (partner.facts().isStanding()) {
			return judge(partner, reasoning);
		}
		return partner.facts().current().isEmpty()
				? reasoning.lacks(Missing.AGREEMENT)
					.find(Outcome.CANNOT_TELL, "finding.SC-BAN.noStage", partner.named())
				: reasoning.find(Outcome.ASK_COUNSEL, "finding.SC-BAN.planned", partner.named());
	}

	private static List<Parameter> lists(RelationshipFacts facts, ParameterTable parameters) {
		String state = facts.home().state();
		return (state != null) ? parameters.allOf(ParameterKind.PARTNERS_FORBIDDEN, state) : List.of();
	}

	private static @Nullable Value countryOf(@Nullable String code) {
		return (code != null) ? Value.country(code) : null;
	}

}
