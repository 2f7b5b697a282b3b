package org.opendelegation.paper;

import java.util.Arrays;
import java.util.Locale;

import org.opendelegation.web.NotFoundException;

/**
 * The papers that are made of a trip, in the order in which to offer them.
 */
public enum PaperName {

	SUMMARY, STAFF_REPORT, FORM_801, SCHEDULE_E, FORM_803, ORAL_REPORT, FORM_807;

	/**
	 * Its permanent name in addresses.
	 */
	public String getSlug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether somebody fills in by hand what is missing.
	 */
	boolean isFilledIn() {
		return this != SUMMARY && this != STAFF_REPORT;
	}

	/**
	 * Whether it has one page, and so names sources without their passages.
	 */
	public boolean isBrief() {
		return this == SUMMARY;
	}

	/**
	 * Whether each city has sheets of its own in it.
	 */
	public boolean isByCity() {
		return this == FORM_801 || this == SCHEDULE_E || this == ORAL_REPORT;
	}

	/**
	 * The paper that an address names.
	 * @throws NotFoundException if there is no such paper
	 */
	static PaperName of(String slug) {
		return Arrays.stream(values())
			.filter((name) -> name.getSlug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("paper " + slug));
	}

}
