package org.opendelegation.rule;

/**
 * What a parameter is for, and what its value is.
 */
public enum ParameterKind {

	GIFT_LIMIT(Unit.DOLLARS), GIFT_REPORTING(Unit.DOLLARS), FORM_700_DUE(Unit.MONTH_DAY),
	FORM_801_POSTING(Unit.DOLLARS), FORM_801_POSTING_DAYS(Unit.NUMBER), BEHESTED(Unit.DOLLARS),
	BEHESTED_DAYS(Unit.NUMBER), FORM_807_ONE_OFFICIAL(Unit.DOLLARS), FORM_807_YEAR(Unit.DOLLARS),
	FORM_807_DUE(Unit.MONTH_DAY), RECUSAL_MONTHS(Unit.NUMBER), PUBLIC_ACCESS_DAYS(Unit.NUMBER),
	COUNCIL_SEATS(Unit.NUMBER), COUNCIL_MEETS(Unit.WEEKDAYS), GIFT_RETURN_DAYS(Unit.NUMBER), FORM_801_DAYS(Unit.NUMBER),
	EXPENSE_REPORT_DAYS(Unit.NUMBER), FOREIGN_TRAVEL_APPROVAL(Unit.YES_NO), PARTNERS_FORBIDDEN(Unit.COUNTRIES),
	PARTNERS_END_BY(Unit.DAY), COUNCIL_BEFORE(Unit.AGREEMENTS), REVIEW_MONTHS(Unit.NUMBER), FORM_802_DAYS(Unit.NUMBER),
	FORM_803_FORWARD_DAYS(Unit.NUMBER), TAX_EVIDENCE_DAYS(Unit.NUMBER);

	/**
	 * What a value is.
	 */
	public enum Unit {

		/** US dollars, such as {@code 590} or {@code 2500.50}. */
		DOLLARS("\\d{1,9}(\\.\\d{2})?"),

		/** A whole number of days, months or seats. */
		NUMBER("[1-9]\\d{0,3}"),

		/** A day of every year, such as {@code 04-01}. */
		MONTH_DAY("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),

		/** Whether a policy says so. */
		YES_NO("YES|NO"),

		/** Weekdays of every month, such as {@code 2,4 TUESDAY}. */
		WEEKDAYS("[1-5](,[1-5])* (MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)"),

		/** Codes of ISO 3166-1, such as {@code CN,HK}. */
		COUNTRIES("[A-Z]{2}(,[A-Z]{2})*"),

		/** A day, such as {@code 2025-10-01}. */
		DAY("\\d{4}-\\d{2}-\\d{2}"),

		/** Kinds of agreements with partners, such as {@code FRIENDSHIP,SISTER}. */
		AGREEMENTS("FRIENDSHIP|SISTER|FRIENDSHIP,SISTER");

		private final String pattern;

		Unit(String pattern) {
			this.pattern = pattern;
		}

		public boolean reads(String value) {
			return value.matches(this.pattern);
		}

	}

	private final Unit unit;

	ParameterKind(Unit unit) {
		this.unit = unit;
	}

	public Unit getUnit() {
		return this.unit;
	}

}
