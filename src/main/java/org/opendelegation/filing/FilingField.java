package org.opendelegation.filing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.SpreadsheetCell;

/**
 * The columns of the table of filings that people save, in their order. Their names are
 * part of the public contract.
 */
public enum FilingField {

	URL("url", "filing.field.url", Row::url),

	FORM("form", "filing.form", (row) -> row.filing().getForm()),

	FORM_NAME("formName", "filing.field.formName", (row) -> row.filing().getFormName()),

	FORM_EDITION("formEdition", "filing.formEdition", (row) -> row.filing().getFormEdition()),

	FILER("filer", "filing.filer", (row) -> row.filing().getFiler().name()),

	CITY("city", "filing.city", (row) -> row.filing().getCity().getName()),

	OFFICER("officer", "filing.officer", (row) -> row.filing().getOfficer()),

	SIGNED_BY("signedBy", "filing.signedBy", (row) -> row.filing().getVerification().signedBy()),

	SIGNED_ON("signedOn", "filing.signedOn", (row) -> row.filing().getVerification().signedOn()),

	PERIOD_FROM("periodFrom", "filing.periodFrom", (row) -> row.filing().getPeriod().from()),

	PERIOD_TO("periodTo", "filing.periodTo", (row) -> row.filing().getPeriod().to()),

	NOTHING_TO_DECLARE("nothingToDeclare", "filing.field.nothingToDeclare", (row) -> row.filing().isNothingToDeclare()),

	DUE("due", "filing.due", (row) -> row.shown().due()),

	FILED("filed", "filing.filed", (row) -> row.filing().getDays().filed()),

	RECEIVED("received", "filing.received", (row) -> row.filing().getDays().received()),

	POSTED_ON("postedOn", "filing.postedOn", (row) -> row.filing().getDays().postedOn()),

	POSTED_AT("postedAt", "filing.postedAt", (row) -> row.filing().getPostedAt()),

	SENT_ON("sentOn", "filing.sentOn", (row) -> row.filing().getDays().sentOn()),

	STANDING("standing", "filing.field.standing", (row) -> row.shown().standing()),

	PUBLIC_ACCESS("publicAccess", "filing.field.publicAccess", (row) -> row.shown().access().state()),

	AMENDS("amends", "filing.field.amends", Row::amendsUrl),

	AMENDED("amended", "filing.field.amended", (row) -> row.shown().amended()),

	REMARK("remark", "filing.remark", (row) -> row.filing().getRemark());

	private final String term;

	private final String labelKey;

	private final Function<Row, @Nullable Object> value;

	FilingField(String term, String labelKey, Function<Row, @Nullable Object> value) {
		this.term = term;
		this.labelKey = labelKey;
		this.value = value;
	}

	public String getTerm() {
		return this.term;
	}

	public String getLabelKey() {
		return this.labelKey;
	}

	/**
	 * Whether a reader may ask for the field at all.
	 */
	private boolean isAskedOf(Row row) {
		return switch (this) {
			case FORM_NAME -> row.filing().getFormName() != null;
			case AMENDS -> row.filing().getAmendsId() != null;
			default -> true;
		};
	}

	/**
	 * What is not there is said, as in the table of payments.
	 */
	String of(Row row) {
		if (!isAskedOf(row)) {
			return "not applicable";
		}
		return Optional.ofNullable(this.value.apply(row))
			.map(Objects::toString)
			.map(SpreadsheetCell::harmless)
			.orElse("not stated");
	}

	/**
	 * A filing of the table.
	 *
	 * @param shown the filing, with what follows from its days
	 * @param url its address
	 * @param amendsUrl the address of the filing that it amends, or {@code null} where
	 * there is none that is public
	 */
	record Row(ShownFiling shown, String url, @Nullable String amendsUrl) {

		Filing filing() {
			return this.shown.filing();
		}

	}

}
