package org.opendelegation.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * The exemption that somebody claims for a payment. Whether it applies is another
 * question.
 *
 * @param claimed which one
 * @param legalGround the law that is named for it, or {@code null}
 * @param evidence what is brought forward, or {@code null}
 * @param evidenceUrl where that can be seen, or {@code null}
 * @param approvedBy who approved the payment, or {@code null}
 * @param approvedOn when, or {@code null}
 */
@Embeddable
public record PaymentExemption(@Enumerated(EnumType.STRING) Claim claimed, @Nullable String legalGround,
		@Nullable String evidence, @Nullable String evidenceUrl, @Nullable String approvedBy,
		@Nullable Edtf approvedOn) {

	/**
	 * An exemption.
	 */
	public enum Claim {

		NOT_STATED, NONE,
		/** Section 89506(a)(1) of the Government Code. */
		SPEECH,
		/** Section 89506(a)(2), as the next three. */
		GOVERNMENT, EDUCATIONAL, NONPROFIT_501C3, FOREIGN_NONPROFIT,
		/** Regulation 18950.1. */
		AGENCY_BUSINESS, OTHER

	}

	public static final PaymentExemption NOT_STATED = new PaymentExemption(Claim.NOT_STATED, null, null, null, null,
			null);

	/**
	 * Whether there is a claim at all.
	 */
	public boolean isClaimed() {
		return this.claimed != Claim.NOT_STATED && this.claimed != Claim.NONE;
	}

}
