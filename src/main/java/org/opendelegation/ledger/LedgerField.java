package org.opendelegation.ledger;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.NamedLink;
import org.opendelegation.web.PageAddress;

/**
 * The fields of a payment in files that people save, in their order. Their names are part
 * of the public contract.
 */
public enum LedgerField {

	TRIP("disclosures.column.trip", (row, here) -> row.tripTitle()),

	TRIP_URL("disclosures.field.tripUrl", (row, here) -> here.absolute(row.getTripPath())),

	PAYMENT_URL("disclosures.field.paymentUrl", (row, here) -> here.absolute(row.getPath())),

	TRIP_DATES("trip.dates", (row, here) -> Objects.toString(row.tripDates(), null)),

	RECEIVED("payment.received", (row, here) -> Objects.toString(row.received(), null)),

	PAYER("payment.payer", (row, here) -> row.payer().name()),

	PAYER_URL("disclosures.field.payerUrl", (row, here) -> link(row.payer(), here)),

	INTERMEDIARY("payment.intermediary", (row, here) -> name(row.intermediary())),

	ORIGINAL_SOURCE("payment.originalSource", (row, here) -> name(row.originalSource())),

	BENEFICIARIES("payment.beneficiaries",
			(row, here) -> (!row.beneficiaries().isEmpty())
					? row.beneficiaries().stream().map(NamedLink::name).collect(Collectors.joining("; ")) : null),

	PURPOSE("payment.purpose", (row, here) -> row.purpose()),

	AMOUNT("payment.amount",
			(row, here) -> Optional.ofNullable(row.amount()).map((sum) -> sum.amount().toPlainString()).orElse(null)),

	CURRENCY("disclosures.field.currency",
			(row, here) -> Optional.ofNullable(row.amount()).map((sum) -> sum.currency()).orElse(null)),

	BASIS("payment.basis", (row, here) -> row.basis().name()),

	DISCLOSURE_PATH("payment.paths",
			(row, here) -> (!row.paths().isEmpty())
					? row.paths().stream().map(Enum::name).collect(Collectors.joining("; ")) : null),

	FINDINGS("disclosures.field.findings", (row, here) -> findings(row));

	private final String labelKey;

	private final BiFunction<PaidRow, PageAddress, @Nullable String> value;

	LedgerField(String labelKey, BiFunction<PaidRow, PageAddress, @Nullable String> value) {
		this.labelKey = labelKey;
		this.value = value;
	}

	/**
	 * The name of the field, as that of a fact: {@code disclosurePath}.
	 */
	public String getTerm() {
		StringBuilder term = new StringBuilder();
		for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
			term.append(term.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
		}
		return term.toString();
	}

	public String getLabelKey() {
		return this.labelKey;
	}

	/**
	 * The value, or {@code null} where there is none or it is withheld.
	 */
	@Nullable String of(PaidRow row, PageAddress here) {
		return (row.ground(withheldWith()) != null) ? null : this.value.apply(row, here);
	}

	/**
	 * The field of the payment with which this one is withheld.
	 */
	String withheldWith() {
		return switch (this) {
			case PAYER_URL -> PAYER.getTerm();
			case CURRENCY, BASIS -> AMOUNT.getTerm();
			default -> getTerm();
		};
	}

	private static @Nullable String name(@Nullable NamedLink party) {
		return (party != null) ? party.name() : null;
	}

	private static @Nullable String link(NamedLink party, PageAddress here) {
		return (party.path() != null) ? here.absolute(party.path()) : null;
	}

	private static @Nullable String findings(PaidRow row) {
		return (row.findings().isEmpty()) ? null
				: row.findings()
					.stream()
					.map((finding) -> finding.outcome() + ((finding.day() != null) ? " " + finding.day() : "") + ": "
							+ String.join(", ", finding.rules()))
					.collect(Collectors.joining("; "));
	}

}
