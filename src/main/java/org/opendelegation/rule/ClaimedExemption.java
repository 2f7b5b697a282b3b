package org.opendelegation.rule;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentExemption.Claim;
import org.opendelegation.source.RecordRef;

/**
 * The exemption that somebody claims for a payment, and what is brought forward for it.
 * No claim makes a payment exempt.
 *
 * @param told what the record says of it
 */
public record ClaimedExemption(PaymentExemption told) {

	static final ClaimedExemption NOT_STATED = new ClaimedExemption(PaymentExemption.NOT_STATED);

	boolean isForSpeech() {
		return this.told.claimed() == Claim.SPEECH;
	}

	/**
	 * Whether one is claimed that is not for a speech, which has a rule of its own.
	 */
	boolean isForOtherThanSpeech() {
		return this.told.isClaimed() && !isForSpeech();
	}

	/**
	 * Whether something is named that is to show it. Whether that does is not computed.
	 */
	boolean hasEvidence() {
		return this.told.evidence() != null || this.told.evidenceUrl() != null;
	}

	/**
	 * What the claim lacks. All but one name their law themselves.
	 */
	List<Missing> missing() {
		List<Missing> missing = new ArrayList<>();
		if (!hasEvidence()) {
			missing.add(Missing.EXEMPTION_EVIDENCE);
		}
		if (this.told.claimed() == Claim.OTHER && this.told.legalGround() == null) {
			missing.add(Missing.EXEMPTION_GROUND);
		}
		if (this.told.approvedBy() == null) {
			missing.add(Missing.EXEMPTION_APPROVAL);
		}
		return missing;
	}

	Value word() {
		return Value.word("PaymentExemption.Claim." + this.told.claimed());
	}

	/**
	 * Adds the claim to what a rule stands on, where there is one.
	 * @param payment the payment for which it is made
	 */
	Reasoning tell(Reasoning reasoning, RecordRef payment) {
		if (!this.told.isClaimed()) {
			return reasoning;
		}
		return reasoning.input("exemptionClaimed", word(), payment)
			.input("exemptionGround", nameOrNull(this.told.legalGround()), payment)
			.input("exemptionEvidence",
					nameOrNull((this.told.evidence() != null) ? this.told.evidence() : this.told.evidenceUrl()),
					payment)
			.input("exemptionApprovedBy", nameOrNull(this.told.approvedBy()), payment);
	}

	private static @Nullable Value nameOrNull(@Nullable String text) {
		return (text != null) ? Value.name(text) : null;
	}

}
