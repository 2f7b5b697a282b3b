package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.NoLink;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.Strength;
import org.opendelegation.support.Money;
import org.opendelegation.web.PageAddress;

/**
 * Writes what a row has of several values into one cell of a file.
 */
final class LedgerCell {

	private static final String NO_SOURCE = "NO_SOURCE_CITED";

	private LedgerCell() {
	}

	/**
	 * A link of the chain: its name, or that there is none.
	 */
	static @Nullable String link(PaidRow row, @Nullable NamedLink party, NoLink none) {
		if (party != null) {
			return party.name();
		}
		return row.noLinks().contains(none) ? none.name() : null;
	}

	/**
	 * How directly a source says so, or that none is cited.
	 */
	static String strength(PaidRow row, String field) {
		Strength strength = row.said(field).strength();
		return (strength != null) ? strength.name() : NO_SOURCE;
	}

	static String accounts(PaidRow row, String field) {
		return String.valueOf(row.said(field).accounts());
	}

	static @Nullable String shares(PaidRow row) {
		return row.getShares().isEmpty() ? null
				: row.beneficiaries()
					.stream()
					.filter((one) -> one.share() != null)
					.map((one) -> one.name() + ": " + plain(one, row))
					.collect(Collectors.joining("; "));
	}

	/**
	 * Whose way is which, as far as it is determined.
	 */
	static @Nullable String ways(PaidRow row) {
		return row.paths().isEmpty() ? null
				: row.beneficiaries()
					.stream()
					.flatMap((one) -> one.ways().stream().map((way) -> one.name() + ": " + way))
					.collect(Collectors.joining("; "));
	}

	static @Nullable String ofRate(PaidRow row, Function<PaymentRate, String> part) {
		return Optional.ofNullable(row.rate()).map(part).orElse(null);
	}

	static @Nullable String items(PaidRow row) {
		return row.items().isEmpty() ? null : row.items().stream().map((item) -> {
			String part = plain(item.amount(), row);
			return item.category() + ((part != null) ? ": " + part : "");
		}).collect(Collectors.joining("; "));
	}

	/**
	 * The share of somebody, with the digits of the currency.
	 */
	static @Nullable String plain(Beneficiary one, PaidRow row) {
		return plain(one.share(), row);
	}

	/**
	 * A part of the amount, with the digits of the currency.
	 */
	static @Nullable String plain(@Nullable BigDecimal part, PaidRow row) {
		return Optional.ofNullable(part)
			.flatMap((share) -> Optional.ofNullable(row.amount()).map((whole) -> new Money(share, whole.currency())))
			.map((share) -> share.amount().toPlainString())
			.orElse(null);
	}

	static @Nullable String link(NamedLink party, PageAddress here) {
		return (party.path() != null) ? here.absolute(party.path()) : null;
	}

	static @Nullable String findings(PaidRow row) {
		return (row.findings().isEmpty()) ? null
				: row.findings()
					.stream()
					.map((finding) -> finding.outcome() + ((finding.day() != null) ? " " + finding.day() : "") + ": "
							+ String.join(", ", finding.rules()) + concerns(finding))
					.collect(Collectors.joining("; "));
	}

	private static String concerns(PaidFinding finding) {
		return finding.concerns().isEmpty() ? "" : " (" + String.join(", ", finding.concerns()) + ")";
	}

}
