package org.opendelegation.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Says one date.
 */
record EdtfDateWords(EdtfMessages messages) {

	/**
	 * The date standing alone, such as "in the 2010s".
	 */
	String print(EdtfDate date) {
		boolean within = date.isPlain(EdtfPrecision.DECADE) && isNamed(date);
		return within ? this.messages.say("within", name(date)) : name(date);
	}

	/**
	 * The date as a part of a phrase, such as "the 2010s" in "since the 2010s".
	 */
	String name(EdtfDate date) {
		return switch (date.qualifier()) {
			case NONE -> unqualified(date);
			case UNCERTAIN -> this.messages.say("uncertain", unqualified(date));
			case APPROXIMATE -> this.messages.say("approximate", unqualified(date));
			case UNCERTAIN_AND_APPROXIMATE -> this.messages.say("uncertain-and-approximate", unqualified(date));
		};
	}

	private String unqualified(EdtfDate date) {
		LocalDate first = date.first();
		return switch (date.precision()) {
			case CENTURY -> yearsBetween(date);
			case DECADE ->
				isNamed(date) ? this.messages.say("decade", String.valueOf(first.getYear())) : yearsBetween(date);
			case YEAR -> year(first);
			case SEASON -> this.messages.say("season." + season(first), year(first));
			case SOME_MONTH -> this.messages.say("some-month", year(first));
			case MONTH -> month(first);
			case SOME_DAY_OF_YEAR -> this.messages.say("some-day", year(first));
			case SOME_DAY -> this.messages.say("some-day", month(first));
			case DAY -> dayAndTime(date);
		};
	}

	private String season(LocalDate first) {
		return switch (first.getMonth()) {
			case MARCH -> "spring";
			case JUNE -> "summer";
			case SEPTEMBER -> "autumn";
			default -> "winter";
		};
	}

	/**
	 * Before our era the years of a decade by its digits are not the decade people name.
	 */
	private boolean isNamed(EdtfDate decade) {
		return decade.first().getYear() > 0;
	}

	private String yearsBetween(EdtfDate date) {
		return this.messages.say("years-between", year(date.earliest()), year(date.latest()));
	}

	private String year(LocalDate date) {
		return this.messages.format("year", date);
	}

	private String month(LocalDate date) {
		return this.messages.format("month", date);
	}

	private String dayAndTime(EdtfDate date) {
		String day = this.messages.format("day", date.first());
		EdtfTime time = date.time();
		return (time != null) ? this.messages.say("day-and-time", day, time(time)) : day;
	}

	private String time(EdtfTime time) {
		String local = local(time.time());
		ZoneOffset offset = time.offset();
		return (offset != null) ? this.messages.say("time-and-offset", local, distance(offset)) : local;
	}

	private String local(LocalTime time) {
		FormatStyle style = (time.getSecond() == 0) ? FormatStyle.SHORT : FormatStyle.MEDIUM;
		return DateTimeFormatter.ofLocalizedTime(style).withLocale(this.messages.locale()).format(time);
	}

	private String distance(ZoneOffset offset) {
		return offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
	}

}
