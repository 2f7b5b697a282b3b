package org.opendelegation.rule;

import org.opendelegation.rule.StageFacts.Step;

/**
 * Section 14-1-116 of the Arkansas Code: no sister city with a prohibited foreign party,
 * and older ones are terminated; the section names no day for that. It speaks of sister
 * cities only.
 */
final class ArkansasPartnerRule implements PartnerRule {

	@Override
	public String id() {
		return "SC-BAN-AR";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String jurisdiction() {
		return "US-AR";
	}

	@Override
	public Authority authority() {
		return new Authority("Ark. Code Ann. § 14-1-116. Read at policyrisk.com, not in the official code.",
				"https://policyrisk.com/states/arkansas/statutes/14-1-116");
	}

	@Override
	public Finding judge(ListedPartner partner, Reasoning reasoning) {
		if (!partner.facts().hasReached(Step.SISTER)) {
			return reasoning.find(Outcome.ASK_COUNSEL, "finding.SC-BAN-AR.friendship", partner.named());
		}
		return reasoning.find(Outcome.NOT_MET, switch (partner.made()) {
			case SINCE -> "finding.SC-BAN-AR.since";
			case BEFORE -> "finding.SC-BAN-AR.before";
			case NOT_STATED -> "finding.SC-BAN-AR.notStated";
		}, partner.named());
	}

}
