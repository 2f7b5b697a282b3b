package org.opendelegation.disclosure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;
import java.util.regex.Matcher;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.rule.Parameter;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.support.Dates;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;

import org.springframework.validation.Errors;

/**
 * A parameter as a browser sends it.
 */
record ParameterForm(@NotBlank(message = "{form.choose}") @OneOf(ParameterKind.class) @Nullable String kind,

		@NotBlank @Pattern(regexp = "\\s*|\\s*[A-Z]{2}-[A-Z0-9]{1,3}(/[a-z0-9]+(-[a-z0-9]+)*)?\\s*",
				message = "{parameter.jurisdiction.wrong}") @Nullable String jurisdiction,

		@NotBlank @Size(max = 400) @Nullable String value,

		@NotBlank @Size(max = 40) @Nullable String from,

		@Size(max = 40) @Nullable String until,

		@NotBlank @Size(max = 500) @Nullable String citation,

		@Size(max = 500) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*",
				message = "{parameter.url.wrong}") @Nullable String url,

		@Size(max = 1000) @Nullable String note, @Nullable Boolean read) {

	private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern
		.compile("\\$?\\s*(?<minus>[-\u2212\u2013])?\\s*\\$?\\s*[\\d,]+(\\.(?<places>\\d+))?");

	static ParameterForm blank() {
		return new ParameterForm(null, Jurisdictions.CALIFORNIA, null, null, null, null, null, null, null);
	}

	/**
	 * A form that is filled with a row, to enter it anew without what was wrong with it.
	 */
	static ParameterForm like(Parameter parameter) {
		return new ParameterForm(parameter.kind().name(), parameter.jurisdiction(), parameter.value(),
				Dates.writeDay(parameter.from()), Dates.writeDay(parameter.until()), parameter.citation(),
				parameter.url(), parameter.note(), parameter.read());
	}

	/**
	 * Looks for what one field alone does not show.
	 */
	void check(Errors errors) {
		if (!errors.hasFieldErrors("kind") && !errors.hasFieldErrors("value") && !isValueFit()) {
			rejectValue(errors);
		}
		checkDay("from", this.from, errors);
		checkDay("until", this.until, errors);
		LocalDate first = TypedDay.read(this.from);
		LocalDate last = TypedDay.read(this.until);
		if (first != null && last != null && last.isBefore(first)) {
			errors.rejectValue("until", "parameter.until.before");
		}
	}

	/**
	 * Says what is wrong with a number, and otherwise what each kind of value is like.
	 */
	private void rejectValue(Errors errors) {
		boolean dollars = toKind().getUnit() == ParameterKind.Unit.DOLLARS;
		boolean number = dollars || toKind().getUnit() == ParameterKind.Unit.NUMBER;
		Matcher typed = NUMBER.matcher(number ? Texts.required(this.value) : "");
		if (!typed.matches()) {
			errors.rejectValue("value", "parameter.value.wrong");
		}
		else if (typed.group("minus") != null) {
			errors.rejectValue("value", "parameter.value.negative");
		}
		else if (typed.group("places") != null) {
			errors.rejectValue("value", dollars ? "parameter.value.places" : "parameter.value.whole",
					new Object[] { typed.group("places").length() }, null);
		}
		else {
			errors.rejectValue("value", "parameter.value.wrong");
		}
	}

	private static void checkDay(String field, @Nullable String typed, Errors errors) {
		if (!errors.hasFieldErrors(field) && Texts.orNull(typed) != null && TypedDay.read(typed) == null) {
			errors.rejectValue(field, "parameter.from.wrong");
		}
	}

	private boolean isValueFit() {
		ParameterKind.Unit unit = toKind().getUnit();
		String text = toValue();
		return unit.reads(text) && switch (unit) {
			case MONTH_DAY -> isDayOfEveryYear(text);
			case DAY -> isDay(text);
			case COUNTRIES -> Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).containsAll(List.of(text.split(",")));
			default -> true;
		};
	}

	private static boolean isDay(String text) {
		try {
			return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static boolean isDayOfEveryYear(String text) {
		try {
			return MonthDay.parse("--" + text).isValidYear(2023);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	ParameterKind toKind() {
		return Objects.requireNonNull(Texts.constant(ParameterKind.class, this.kind), "The form was checked");
	}

	/**
	 * The value as it is stored: dollars without the sign and the commas that people
	 * write.
	 */
	String toValue() {
		String text = Texts.required(this.value);
		return (toKind().getUnit() == ParameterKind.Unit.DOLLARS) ? text.replaceAll("^\\$\\s*|,(?=\\d{3}(\\D|$))", "")
				: text;
	}

	/**
	 * Whether it was read in the source that is cited.
	 */
	boolean isRead() {
		return Boolean.TRUE.equals(this.read);
	}

	LocalDate first() {
		return Objects.requireNonNull(TypedDay.read(this.from), "The form was checked");
	}

	@Nullable LocalDate last() {
		return TypedDay.read(this.until);
	}

}
