package org.opendelegation.funding;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A payment as a browser sends it. Amounts of items and shares are looked at by
 * {@link TypedParts}.
 */
record PaymentForm(@Size(max = 200) @Nullable String payer,

		@Nullable String payerRecord,

		@Size(max = 200) @Nullable String intermediary,

		@Nullable String intermediaryRecord,

		@Nullable String noIntermediary,

		@Size(max = 200) @Nullable String originalSource,

		@Nullable String originalSourceRecord,

		@Nullable String ownMoney,

		@NotBlank @Size(max = 1000) @Nullable String purpose,

		@OneOf(Payment.Form.class) @Nullable String form,

		@Size(max = 50) @Nullable String amount,

		@Nullable String currency,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.Basis.class) @Nullable String basis,

		@Pattern(regexp = TypedRate.PATTERN, message = "{payment.rate.unreadable}") @Nullable String rate,

		@TypedDate @Nullable String rateDay,

		@Size(max = 200) @Nullable String rateOrigin,

		@Size(max = 500) @Pattern(regexp = WEB_ADDRESS, message = "{payment.url.wrong}") @Nullable String rateUrl,

		@Nullable List<String> items,

		@Nullable Map<String, String> itemAmounts,

		@Nullable List<String> beneficiaries,

		@Nullable Map<String, String> shares,

		@TypedDate @Nullable String received,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.PaidTo.class) @Nullable String paidTo,

		@Nullable List<String> paths,

		@OneOf(PaymentSolicitation.Solicited.class) @Nullable String solicited,

		@Size(max = 200) @Nullable String solicitedBy,

		@Nullable String solicitedByRecord,

		@OneOf(PaymentExemption.Claim.class) @Nullable String claimed,

		@Size(max = 500) @Nullable String legalGround,

		@Size(max = 1000) @Nullable String evidence,

		@Size(max = 500) @Pattern(regexp = WEB_ADDRESS, message = "{payment.url.wrong}") @Nullable String evidenceUrl,

		@Size(max = 200) @Nullable String approvedBy,

		@TypedDate @Nullable String approvedOn) {

	static final String WEB_ADDRESS = "\\s*|\\s*https?://\\S+\\s*";

	/**
	 * A form with nothing in it.
	 */
	static PaymentForm blank() {
		return new PaymentForm(null, null, null, null, null, null, null, null, null, Payment.Form.NOT_STATED.name(),
				null, null, Payment.Basis.NOT_STATED.name(), null, null, null, null, null, null, null, null, null,
				Payment.PaidTo.NOT_STATED.name(), null, PaymentSolicitation.Solicited.NOT_STATED.name(), null, null,
				PaymentExemption.Claim.NOT_STATED.name(), null, null, null, null, null);
	}

	TypedSum sum() {
		return TypedSum.of(this.amount, this.currency);
	}

	TypedRate conversion() {
		return new TypedRate(this.rate, this.rateDay, this.rateOrigin, this.rateUrl);
	}

	TypedParts parts() {
		return TypedParts.of(this);
	}

}
