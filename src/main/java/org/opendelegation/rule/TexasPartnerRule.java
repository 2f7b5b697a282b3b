package org.opendelegation.rule;

/**
 * Chapter 795 of the Government Code of Texas: cities establish, maintain and renew no
 * such agreement, and withdraw from older ones. Only what the national membership
 * organization recognizes is one, which no record here says.
 */
final class TexasPartnerRule implements PartnerRule {

	@Override
	public String id() {
		return "SC-BAN-TX";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String jurisdiction() {
		return "US-TX";
	}

	@Override
	public Authority authority() {
		return new Authority(
				"Tex. Gov't Code §§ 795.001–795.003 (H.B. 128, 89th Leg., R.S.). Texas' statutes say September 1, 2025; "
						+ "one summary says June 20, 2025.",
				"https://statutes.capitol.texas.gov/Docs/GV/htm/GV.795.htm");
	}

	@Override
	public Finding judge(ListedPartner partner, Reasoning reasoning) {
		reasoning.lacks(Missing.RECOGNITION);
		return switch (partner.made()) {
			case SINCE -> reasoning.find(Outcome.NOT_MET, "finding.SC-BAN-TX.since", partner.named());
			case BEFORE -> before(partner, reasoning);
			case NOT_STATED -> reasoning.lacks(Missing.SIGNED)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN-TX.notStated", partner.named());
		};
	}

	private static Finding before(ListedPartner partner, Reasoning reasoning) {
		return partner.endBy()
			.map((day) -> reasoning.uses(day)
				.on(day.day())
				.find(Outcome.DUE, "finding.SC-BAN-TX.endBy", partner.named(), Value.day(day.day())))
			.orElseGet(() -> reasoning.lacks(Missing.PARAMETER)
				.find(Outcome.CANNOT_TELL, "finding.SC-BAN-TX.before", partner.named()));
	}

}
