package org.opendelegation.filing;

import java.util.List;

/**
 * What is filed.
 */
public enum FormKind {

	/** A statement of economic interests as a whole. */
	FORM_700(Filer.OFFICIAL, true),

	/** Schedule D of it: gifts. */
	FORM_700_D(Filer.OFFICIAL, true),

	/** Schedule E of it: travel payments. */
	FORM_700_E(Filer.OFFICIAL, true),

	/** A payment to the agency, which is posted on its website. */
	FORM_801(Filer.CITY, true),

	/** Tickets and ceremonial roles. */
	FORM_802(Filer.CITY, false),

	/** A payment made at the behest of an official. */
	FORM_803(Filer.OFFICIAL, true),

	/** Donors of a nonprofit organization who traveled along. */
	FORM_807(Filer.ORGANIZATION, false),

	/** The report on a meeting at the next meeting of the council. */
	COUNCIL_REPORT(Filer.OFFICIAL, false),

	/** Anything else, which has a name. */
	OTHER(Filer.ANYBODY, false);

	/** Statements of travel that an official received: the schedule, or all of it. */
	public static final List<FormKind> TRAVEL_STATEMENTS = List.of(FORM_700_E, FORM_700);

	/** The same of objects. */
	public static final List<FormKind> GIFT_STATEMENTS = List.of(FORM_700_D, FORM_700);

	private final Filer filer;

	private final boolean open;

	FormKind(Filer filer, boolean open) {
		this.filer = filer;
		this.open = open;
	}

	/**
	 * Who files it.
	 */
	Filer filer() {
		return this.filer;
	}

	/**
	 * Whether the public may see it two business days after it was received.
	 */
	boolean isOpenOnSecondDay() {
		return this.open;
	}

	/**
	 * Whether it is enough that the public can ask for it: no rule says that such a
	 * statement is posted on the web.
	 */
	boolean isSeenOnRequest() {
		return this == FORM_700 || this == FORM_700_D || this == FORM_700_E;
	}

	/**
	 * Who files such a form.
	 */
	enum Filer {

		OFFICIAL, ORGANIZATION, CITY, ANYBODY;

		/**
		 * Whether such a choice of the form means one.
		 */
		boolean includes(FilerChoice choice) {
			return switch (this) {
				case OFFICIAL -> choice.official() != null;
				case ORGANIZATION -> choice.organization() != null;
				case CITY -> choice.isCity();
				case ANYBODY -> true;
			};
		}

	}

}
