package org.opendelegation.funding;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A payment as a browser sends it.
 */
record PaymentForm(@NotBlank @Size(max = 200) @Nullable String payer,

		@Nullable String payerRecord,

		@Size(max = 200) @Nullable String intermediary,

		@Nullable String intermediaryRecord,

		@Size(max = 200) @Nullable String originalSource,

		@Nullable String originalSourceRecord,

		@NotBlank @Size(max = 1000) @Nullable String purpose,

		@Nullable List<String> beneficiaries,

		@Nullable List<String> items,

		@Pattern(regexp = "\\s*|\\s*(\\d{1,3}(,\\d{3}){1,3}|\\d{1,12})(\\.\\d{1,6})?\\s*",
				message = "{payment.amount.unreadable}") @Nullable String amount,

		@Nullable String currency,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.Basis.class) @Nullable String basis,

		@TypedDate @Nullable String received,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.PaidTo.class) @Nullable String paidTo,

		@NotBlank(message = "{form.choose}") @OneOf(Payment.DisclosurePath.class) @Nullable String disclosurePath) {

}
