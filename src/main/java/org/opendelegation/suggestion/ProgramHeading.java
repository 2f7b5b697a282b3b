package org.opendelegation.suggestion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of a program that begins a day.
 *
 * @param day the day, or {@code null} where none can be read
 */
record ProgramHeading(@Nullable ProgramDay day) {

	private static final int LONGEST = 120;

	private static final Pattern WEEKDAY = Pattern
		.compile("\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?", Pattern.CASE_INSENSITIVE);

	private static final Pattern NUMBER = Pattern
		.compile("\\bday\\s{0,2}(?:\\d{1,2}|one|two|three|four|five|six|seven)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern BEGINS_A_DAY = Pattern
		.compile("[^\\p{L}\\d]{0,8}(?:" + WEEKDAY.pattern() + "|" + NUMBER.pattern() + ")", Pattern.CASE_INSENSITIVE);

	/**
	 * What may stand behind a date in a heading: nothing, something set apart, or a time.
	 */
	private static final Pattern SET_APART = Pattern.compile("\\s*|\\s*(?:[(:,;|/–—-]|\\s{2}|\\t).*[^.!?;]\\s*");

	private static final Pattern SEPARATORS = Pattern.compile("^[\\s,:;–—-]*");

	/**
	 * Reads a line.
	 * @param text the whole text
	 * @param begin where the line begins
	 * @param end where it ends
	 * @param dates the dates in it
	 * @param cities the places in it that name cities
	 * @return {@code null} if it begins no day
	 */
	static @Nullable ProgramHeading of(String text, int begin, int end, List<DateMention> dates,
			List<NameMention> cities) {
		if (end - begin > LONGEST) {
			return null;
		}
		if (dates.isEmpty()) {
			return BEGINS_A_DAY.matcher(text.substring(begin, end)).lookingAt() ? new ProgramHeading(null) : null;
		}
		DateMention date = dates.get(0);
		String line = without(cities, begin, text.substring(begin, end));
		String before = line.substring(0, date.begin() - begin);
		String after = line.substring(date.end() - begin);
		if (without(before).chars().anyMatch(Character::isLetterOrDigit) || !mayFollow(without(after))) {
			return null;
		}
		return new ProgramHeading(
				day(begin, end, date, Stream.of(before, after).map(ProgramHeading::weekday).toList()));
	}

	private static boolean mayFollow(String words) {
		return SET_APART.matcher(words).matches() || ProgramTime.of(SEPARATORS.matcher(words).replaceFirst("")) != null;
	}

	private static String without(List<NameMention> cities, int begin, String line) {
		StringBuilder left = new StringBuilder(line);
		cities.forEach((city) -> left.replace(city.begin() - begin, city.end() - begin, " ".repeat(city.length())));
		return left.toString();
	}

	private static String without(String words) {
		return NUMBER.matcher(WEEKDAY.matcher(words).replaceAll(" ")).replaceAll(" ");
	}

	private static @Nullable DayOfWeek weekday(String words) {
		Matcher found = WEEKDAY.matcher(words);
		String name = found.find() ? found.group(1).toUpperCase(Locale.ROOT) : null;
		return (name == null) ? null
				: Stream.of(DayOfWeek.values()).filter((day) -> day.name().startsWith(name)).findFirst().orElse(null);
	}

	private static @Nullable ProgramDay day(int begin, int end, DateMention date, List<@Nullable DayOfWeek> weekdays) {
		String day = (date.date() != null) ? date.date().replace("?", "") : "";
		if (day.length() != "2024-05-20".length()) {
			return null;
		}
		DayOfWeek meant = LocalDate.parse(day).getDayOfWeek();
		boolean other = weekdays.stream().anyMatch((weekday) -> weekday != null && weekday != meant);
		ProgramDay.Doubt doubt = other ? ProgramDay.Doubt.OTHER_WEEKDAY
				: date.yearGiven() ? null : ProgramDay.Doubt.YEAR_OF_ANOTHER_DATE;
		return new ProgramDay(begin, end, date.begin(), date.end(), (doubt != null) ? day + "?" : day, doubt);
	}

}
