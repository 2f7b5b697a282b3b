package org.opendelegation.ledger;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.NoLink;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.support.Edtf;
import org.opendelegation.web.PageAddress;

/**
 * The fields of a payment, or of an object that somebody was given, in files that people
 * save, in their order. Their names are part of the public contract.
 */
public enum LedgerField {

	TRIP("disclosures.column.trip", (row, here) -> row.tripTitle()),

	TRIP_URL("disclosures.field.tripUrl", (row, here) -> here.absolute(row.getTripPath())),

	PAYMENT_URL("disclosures.field.paymentUrl", (row, here) -> here.absolute(row.getPath())),

	TRIP_DATES("trip.dates", (row, here) -> Objects.toString(row.tripDates(), null)),

	RECEIVED("payment.received", (row, here) -> Objects.toString(row.received(), null)),

	FORM("payment.form",
			(row, here) -> row.isGiven() ? "OBJECT" : Optional.ofNullable(row.form()).map(Enum::name).orElse(null)),

	PAYER("disclosures.field.payer", (row, here) -> row.payer().name()),

	PAYER_URL("disclosures.field.payerUrl", (row, here) -> LedgerCell.link(row.payer(), here)),

	INTERMEDIARY("disclosures.field.intermediary",
			(row, here) -> LedgerCell.link(row, row.intermediary(), NoLink.NO_INTERMEDIARY)),

	ORIGINAL_SOURCE("disclosures.field.originalSource",
			(row, here) -> LedgerCell.link(row, row.originalSource(), NoLink.OWN_MONEY)),

	BENEFICIARIES("payment.beneficiaries",
			(row, here) -> (!row.beneficiaries().isEmpty())
					? row.beneficiaries().stream().map(Beneficiary::name).collect(Collectors.joining("; ")) : null),

	PURPOSE("payment.purpose", (row, here) -> row.purpose()),

	ITEMS("payment.items", (row, here) -> LedgerCell.items(row)),

	DESCRIPTION("gift.description", (row, here) -> row.purpose()),

	AMOUNT("disclosures.field.amount",
			(row, here) -> Optional.ofNullable(row.amount()).map((sum) -> sum.amount().toPlainString()).orElse(null)),

	CURRENCY("disclosures.field.currency",
			(row, here) -> Optional.ofNullable(row.amount()).map((sum) -> sum.currency()).orElse(null)),

	RATE("disclosures.field.rate", (row, here) -> LedgerCell.ofRate(row, PaymentRate::plain)),

	RATE_DAY("disclosures.field.rateDay", (row, here) -> LedgerCell.ofRate(row, (rate) -> rate.day().toString())),

	RATE_SOURCE("disclosures.field.rateSource", (row, here) -> LedgerCell.ofRate(row, PaymentRate::origin)),

	DOLLARS("disclosures.field.dollars", (row,
			here) -> Optional.ofNullable(row.getDollars()).map((sum) -> sum.amount().toPlainString()).orElse(null)),

	BASIS("payment.basis", (row, here) -> row.basis().name()),

	SHARES("payment.shares", (row, here) -> LedgerCell.shares(row)),

	PATHS("disclosures.field.paths", (row, here) -> LedgerCell.ways(row)),

	DISPOSITION("gift.disposition", (row,
			here) -> Optional.ofNullable(row.object()).map(GivenObject::disposition).map(Enum::name).orElse(null)),

	DISPOSED("disclosures.field.disposed", (row,
			here) -> Optional.ofNullable(row.object()).map(GivenObject::disposed).map(Edtf::toString).orElse(null)),

	DONATED_TO("gift.donatedTo",
			(row, here) -> Optional.ofNullable(row.object()).map(GivenObject::donatedTo).orElse(null)),

	FINDINGS("disclosures.field.findings", (row, here) -> LedgerCell.findings(row)),

	EDITION_URL("disclosures.field.editionUrl", (row, here) -> here.absolute(row.getEditionPath())),

	PAYER_STRENGTH("disclosures.field.payerStrength", (row, here) -> LedgerCell.strength(row, "payer")),

	PAYER_ACCOUNTS("disclosures.field.payerAccounts", (row, here) -> LedgerCell.accounts(row, "payer")),

	BENEFICIARIES_STRENGTH("disclosures.field.beneficiariesStrength",
			(row, here) -> row.beneficiaries().isEmpty() ? null : LedgerCell.strength(row, "beneficiaries")),

	BENEFICIARIES_ACCOUNTS("disclosures.field.beneficiariesAccounts",
			(row, here) -> LedgerCell.accounts(row, "beneficiaries")),

	CLAIMED("payment.claimed", (row, here) -> ExemptionCell.of("claimed", row)),

	LEGAL_GROUND("payment.legalGround", (row, here) -> ExemptionCell.of("legalGround", row)),

	EVIDENCE("payment.evidence", (row, here) -> ExemptionCell.of("evidence", row)),

	APPROVED_BY("payment.approvedBy", (row, here) -> ExemptionCell.of("approvedBy", row)),

	APPROVED_ON("payment.approvedOn", (row, here) -> ExemptionCell.of("approvedOn", row));

	private final String labelKey;

	private final BiFunction<PaidRow, PageAddress, @Nullable String> value;

	LedgerField(String labelKey, BiFunction<PaidRow, PageAddress, @Nullable String> value) {
		this.labelKey = labelKey;
		this.value = value;
	}

	/**
	 * The name of the field, as that of a fact: {@code originalSource}.
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
	 * Whether a reader may ask for the field at all.
	 */
	boolean isAskedOf(PaidRow row) {
		GivenObject object = row.object();
		return switch (this) {
			case INTERMEDIARY, ORIGINAL_SOURCE, PURPOSE, ITEMS, PATHS, CLAIMED -> object == null;
			case LEGAL_GROUND, EVIDENCE, APPROVED_BY, APPROVED_ON ->
				row.exemption().isClaimed() || ground(row) != null || ExemptionCell.of(getTerm(), row) != null;
			case RATE, RATE_DAY, RATE_SOURCE -> row.isForeign() || ground(row) != null;
			case SHARES -> row.isShared() || row.ground("shares") != null;
			case DESCRIPTION, DISPOSITION -> object != null;
			case DISPOSED -> object != null && (object.isElsewhere() || row.ground(getTerm()) != null);
			case DONATED_TO -> object != null && (object.isDonated() || row.ground(getTerm()) != null);
			default -> true;
		};
	}

	/**
	 * The value, or {@code null} where there is none or it is withheld.
	 */
	@Nullable String of(PaidRow row, PageAddress here) {
		return (ground(row) != null) ? null : this.value.apply(row, here);
	}

	/**
	 * The ground on which the field is withheld, or {@code null} where it is not.
	 */
	@Nullable String ground(PaidRow row) {
		return switch (this) {
			case PAYER_URL, PAYER_STRENGTH, PAYER_ACCOUNTS -> PAYER.ground(row);
			case BENEFICIARIES_STRENGTH, BENEFICIARIES_ACCOUNTS -> BENEFICIARIES.ground(row);
			case CURRENCY, BASIS -> AMOUNT.ground(row);
			case RATE_DAY, RATE_SOURCE -> RATE.ground(row);
			case DOLLARS -> (AMOUNT.ground(row) != null || !row.isForeign()) ? AMOUNT.ground(row) : RATE.ground(row);
			case SHARES -> (row.ground(getTerm()) != null) ? row.ground(getTerm()) : AMOUNT.ground(row);
			default -> row.ground(getTerm());
		};
	}

}
