package org.opendelegation.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.PaymentExemption;

/**
 * What files tell of the exemption that is claimed for a payment.
 */
final class ExemptionCell {

	private ExemptionCell() {
	}

	/**
	 * A field of it, as text, or {@code null} where there is no value.
	 */
	static @Nullable String of(String field, PaidRow row) {
		PaymentExemption exemption = row.exemption();
		return switch (field) {
			case "claimed" -> Objects.toString(row.getClaim(), null);
			case "legalGround" -> exemption.legalGround();
			case "evidence" -> evidence(exemption);
			case "approvedBy" -> exemption.approvedBy();
			case "approvedOn" -> Objects.toString(exemption.approvedOn(), null);
			default -> throw new IllegalArgumentException(field);
		};
	}

	/**
	 * What is brought forward, and where it can be seen.
	 */
	private static @Nullable String evidence(PaymentExemption exemption) {
		String evidence = Stream.of(exemption.evidence(), exemption.evidenceUrl())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		return evidence.isEmpty() ? null : evidence;
	}

}
