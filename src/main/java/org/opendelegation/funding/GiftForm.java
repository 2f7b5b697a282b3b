package org.opendelegation.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * An object that somebody was given, as a browser sends it.
 */
record GiftForm(@NotBlank @Size(max = 500) @Nullable String description,

		@Size(max = 200) @Nullable String giver,

		@Nullable String giverRecord,

		@Nullable String receiver,

		@TypedDate @Nullable String received,

		@Size(max = 500) @Nullable String occasion,

		@Size(max = 50) @Nullable String amount,

		@Nullable String currency,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.Basis.class) @Nullable String basis,

		@Pattern(regexp = TypedRate.PATTERN, message = "{payment.rate.unreadable}") @Nullable String rate,

		@TypedDate @Nullable String rateDay,

		@Size(max = 200) @Nullable String rateOrigin,

		@Size(max = 500) @Pattern(regexp = PaymentForm.WEB_ADDRESS,
				message = "{payment.url.wrong}") @Nullable String rateUrl,

		@NotBlank(message = "{form.choose}") @OneOf(Gift.Disposition.class) @Nullable String disposition,

		@TypedDate @Nullable String disposed,

		@Size(max = 200) @Nullable String donatedTo) {

	static GiftForm blank() {
		return new GiftForm(null, null, null, null, null, null, null, null, Payment.Basis.NOT_STATED.name(), null, null,
				null, null, Gift.Disposition.NOT_STATED.name(), null, null);
	}

	TypedSum sum() {
		return TypedSum.of(this.amount, this.currency);
	}

	TypedRate conversion() {
		return new TypedRate(this.rate, this.rateDay, this.rateOrigin, this.rateUrl);
	}

}
