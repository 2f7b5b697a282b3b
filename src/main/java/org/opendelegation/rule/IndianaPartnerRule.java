package org.opendelegation.rule;

/**
 * House Enrolled Act 1120 of Indiana (2024): no sister-city or other cooperative
 * agreement with foreign adversaries. Whether it reaches older agreements is disputed.
 */
final class IndianaPartnerRule implements PartnerRule {

	@Override
	public String id() {
		return "SC-BAN-IN";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String jurisdiction() {
		return "US-IN";
	}

	@Override
	public Authority authority() {
		return new Authority(
				"Indiana House Enrolled Act 1120 (2024), in effect July 1, 2024. Read in news reports, not in the act.",
				"https://iga.in.gov/legislative/2024/bills/house/1120/details");
	}

	@Override
	public Finding judge(ListedPartner partner, Reasoning reasoning) {
		return switch (partner.made()) {
			case SINCE -> reasoning.find(Outcome.NOT_MET, "finding.SC-BAN-IN.since", partner.named());
			case BEFORE -> reasoning.find(Outcome.ASK_COUNSEL, "finding.SC-BAN-IN.before", partner.named());
			case NOT_STATED -> reasoning.lacks(Missing.SIGNED)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN-IN.notStated", partner.named());
		};
	}

}
