package org.opendelegation.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * A parameter as a browser sends it.
 */
record ParameterForm(@NotBlank(message = "{form.choose}") @OneOf(ParameterKind.class) @Nullable String kind,

		@NotBlank @Pattern(regexp = "\\s*|\\s*[A-Z]{2}-[A-Z0-9]{1,3}(/[a-z0-9]+(-[a-z0-9]+)*)?\\s*",
				message = "{parameter.jurisdiction.wrong}") @Nullable String jurisdiction,

		@NotBlank @Size(max = 400) @Nullable String value,

		@NotBlank @Size(max = 10) @Nullable String from,

		@Size(max = 10) @Nullable String until,

		@NotBlank @Size(max = 500) @Nullable String citation,

		@Size(max = 500) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*",
				message = "{parameter.url.wrong}") @Nullable String url,

		@Size(max = 1000) @Nullable String note) {

	static ParameterForm blank() {
		return new ParameterForm(null, Jurisdictions.CALIFORNIA, null, null, null, null, null, null);
	}

	/**
	 * Looks for what one field alone does not show.
	 */
	void check(Errors errors) {
		if (!errors.hasFieldErrors("kind") && !errors.hasFieldErrors("value") && !isValueFit()) {
			errors.rejectValue("value", "parameter.value.wrong");
		}
		checkDay("from", this.from, errors);
		checkDay("until", this.until, errors);
		LocalDate first = day(this.from);
		LocalDate last = day(this.until);
		if (first != null && last != null && last.isBefore(first)) {
			errors.rejectValue("until", "parameter.until.before");
		}
	}

	private static void checkDay(String field, @Nullable String typed, Errors errors) {
		if (!errors.hasFieldErrors(field) && Texts.orNull(typed) != null && day(typed) == null) {
			errors.rejectValue(field, "parameter.from.wrong");
		}
	}

	private boolean isValueFit() {
		ParameterKind.Unit unit = toKind().getUnit();
		String text = Texts.required(this.value);
		return unit.reads(text) && switch (unit) {
			case MONTH_DAY -> isDayOfEveryYear(text);
			case DAY -> day(text) != null;
			case COUNTRIES -> Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).containsAll(List.of(text.split(",")));
			default -> true;
		};
	}

	private static boolean isDayOfEveryYear(String text) {
		try {
			return MonthDay.parse("--" + text).isValidYear(2023);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		String text = Texts.orNull(typed);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	ParameterKind toKind() {
		return Objects.requireNonNull(Texts.constant(ParameterKind.class, this.kind), "The form was checked");
	}

	LocalDate first() {
		return Objects.requireNonNull(day(this.from), "The form was checked");
	}

	@Nullable LocalDate last() {
		return day(this.until);
	}

}
