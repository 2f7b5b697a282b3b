package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A limit, a threshold or a day that a law or a city sets, with the time in which it is
 * in force. A row is not changed, but ended by the next and verified by a person.
 *
 * @param id its identity
 * @param kind what it is for
 * @param jurisdiction where it is in force: {@code US-CA}, {@code US-CA/oakley}
 * @param value its value, in the unit of its kind
 * @param from the first day on which it is in force, or {@code null} where that is not
 * known
 * @param until the last day, or {@code null} where none was set
 * @param citation where it stands, and where it was read
 * @param url where to look it up, or {@code null}
 * @param note a remark, or {@code null}
 * @param read whether it was read in the source that is cited
 * @param verifiedBy who held it against the citation, or {@code null}
 * @param verifiedOn when, or {@code null}
 */
public record Parameter(long id, ParameterKind kind, String jurisdiction, String value, @Nullable LocalDate from,
		@Nullable LocalDate until, String citation, @Nullable String url, @Nullable String note, boolean read,
		@Nullable String verifiedBy, @Nullable LocalDate verifiedOn) {

	boolean isInForce(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

	BigDecimal dollars() {
		return new BigDecimal(this.value);
	}

	int number() {
		return Integer.parseInt(this.value);
	}

	/**
	 * The day of a year on which something is due.
	 */
	LocalDate dayIn(int year) {
		return MonthDay.parse("--" + this.value).atYear(year);
	}

	List<String> countries() {
		return List.of(this.value.split(","));
	}

	LocalDate day() {
		return LocalDate.parse(this.value);
	}

	boolean names(String word) {
		return List.of(this.value.split(",")).contains(word);
	}

	boolean isYes() {
		return this.value.equals("YES");
	}

	MeetingRhythm rhythm() {
		return MeetingRhythm.parse(this.value);
	}

	public Confidence confidence() {
		if (this.verifiedOn != null) {
			return Confidence.VERIFIED;
		}
		return this.read ? Confidence.READ : Confidence.UNVERIFIED;
	}

	/**
	 * The value as pages print it.
	 */
	public Value printed() {
		return switch (this.kind.getUnit()) {
			case DOLLARS -> Value.dollars(dollars());
			case NUMBER -> Value.number(number());
			case MONTH_DAY -> new Value(Value.Type.DAY_OF_YEAR, this.value);
			case YES_NO -> Value.word("disclosure." + this.value.toLowerCase(Locale.ROOT));
			case WEEKDAYS -> new Value(Value.Type.WEEKDAYS, this.value);
			case COUNTRIES -> new Value(Value.Type.COUNTRIES, this.value);
			case DAY -> Value.day(day());
			case AGREEMENTS -> new Value(Value.Type.AGREEMENTS, this.value);
		};
	}

}
