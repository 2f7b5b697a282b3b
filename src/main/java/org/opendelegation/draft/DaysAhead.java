package org.opendelegation.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.EdtfSyntaxException;
import org.opendelegation.support.Texts;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Days of trips that are so far ahead that somebody is asked whether they are meant: more
 * likely the year is mistyped.
 */
@Component("daysAhead")
public class DaysAhead {

	private static final int YEARS = 10;

	private static final String TICKED = "true";

	private final Clock clock;

	private final SiteProperties site;

	DaysAhead(Clock clock, SiteProperties site) {
		this.clock = clock;
		this.site = site;
	}

	/**
	 * Asks about fields of a form whose tick {@code sure} was not set.
	 * @param errors what has the form
	 * @param fields the names of the fields
	 */
	public void check(Errors errors, String... fields) {
		if (errors.getFieldValue("sure") != null) {
			return;
		}
		for (String field : fields) {
			String typed = Texts.of(errors.getFieldValue(field));
			if (isFar(typed)) {
				errors.rejectValue(field, "form.date.far",
						new Object[] { String.valueOf(Dates.write(Dates.read(typed))) }, null);
			}
		}
	}

	/**
	 * Whether what was typed is a day that is asked about.
	 */
	public boolean isFar(@Nullable String typed) {
		return liesFar(read(typed));
	}

	private static @Nullable Edtf read(@Nullable String typed) {
		try {
			return Dates.read(typed);
		}
		catch (EdtfSyntaxException ex) {
			return null;
		}
	}

	/**
	 * The tick of a form whose record has such days, for nobody is asked twice;
	 * {@code null} where it has none.
	 */
	public @Nullable String tickFor(@Nullable Edtf... dates) {
		return Arrays.stream(dates).anyMatch(this::liesFar) ? TICKED : null;
	}

	private boolean liesFar(@Nullable Edtf date) {
		if (date == null) {
			return false;
		}
		LocalDate last = (date.latest() != null) ? date.latest() : date.earliest();
		LocalDate farthest = LocalDate.now(this.clock.withZone(this.site.timeZone())).plusYears(YEARS);
		return last != null && last.isAfter(farthest);
	}

}
