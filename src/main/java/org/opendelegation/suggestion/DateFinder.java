package org.opendelegation.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text as English, Spanish and Chinese write them. One without a year
 * takes that of the nearest date that has one, and is uncertain then. No pattern repeats
 * without a bound.
 */
final class DateFinder {

	/** How far a year is looked for, in characters. */
	private static final int NEARBY = 600;

	private static final List<String> ENGLISH = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final List<String> SPANISH = List.of("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
			"agosto", "septiembre", "octubre", "noviembre", "diciembre");

	private static final Map<String, Integer> MONTHS = months();

	private static final String NAMES = "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
			+ "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";

	private static final String MONTH = "(" + NAMES + ")(?!\\p{L})";

	/** In capitals too, as headings have it; only beside a day. */
	private static final String MONTH_OF_DAY = "(" + NAMES + "|" + NAMES.toUpperCase(Locale.ROOT) + ")(?!\\p{L})";

	private static final String MES = "(" + String.join("|", SPANISH) + ")(?!\\p{L})";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String TO = "(?:\\s?[-\u2013\u2014]\\s?|\\s(?:and|to|through|until|&)\\s)";

	private static final String YEAR = "((?:19|20|21)\\d\\d)";

	private static final String BEGIN = "(?<![\\p{L}\\d/])";

	private static final String END = "(?![\\d/])";

	/** What a date says, by the groups of a pattern. */
	private static final Map<Pattern, Function<MatchResult, @Nullable FoundDate>> FORMATS = Map.of(
			pattern(YEAR + "-(\\d\\d)-(\\d\\d)"), (found) -> FoundDate.of(found, 1, 2, 3, 0, 0),
			pattern("(\\d{1,2})/(\\d{1,2})/" + YEAR), (found) -> FoundDate.of(found, 3, 1, 2, 0, 0),
			pattern(MONTH_OF_DAY + "\\s" + DAY + "(?:" + TO + "(?:" + MONTH_OF_DAY + "\\s)?" + DAY + ")?(?:,?\\s" + YEAR
					+ ")?"),
			(found) -> FoundDate.of(found, 5, 1, 2, 3, 4),
			pattern(DAY + "(?:" + TO + DAY + ")?\\s(?:of\\s)?" + MONTH_OF_DAY + "(?:,?\\s" + YEAR + ")?"),
			(found) -> FoundDate.of(found, 4, 3, 1, 0, 2), pattern(MONTH + ",?\\s" + YEAR),
			(found) -> FoundDate.of(found, 2, 1, 0, 0, 0),
			pattern("(\\d{1,2})(?:(?:\\s?[-\u2013]\\s?|\\s(?:y|al?)\\s)(\\d{1,2}))?\\sde\\s" + MES + "(?:\\sdel?\\s"
					+ YEAR + ")?"),
			(found) -> FoundDate.of(found, 4, 3, 1, 0, 2), pattern(MES + "\\sdel?\\s" + YEAR),
			(found) -> FoundDate.of(found, 2, 1, 0, 0, 0),
			chinese(YEAR
					+ "\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号號]?(?:[-\u2013\u2014至到](?:(\\d{1,2})月)?(\\d{1,2})[日号號])?)?"),
			(found) -> FoundDate.of(found, 1, 2, 3, 4, 5),
			chinese("(\\d{1,2})月(\\d{1,2})[日号號]?(?:[-\u2013\u2014至到](?:(\\d{1,2})月)?(\\d{1,2})[日号號])?"),
			(found) -> FoundDate.of(found, 0, 1, 2, 3, 4));

	private DateFinder() {
	}

	private static Pattern pattern(String format) {
		return Pattern.compile(BEGIN + format + END);
	}

	private static Pattern chinese(String format) {
		return Pattern.compile("(?<!\\d)" + format);
	}

	private static Map<String, Integer> months() {
		return Stream.of(ENGLISH, SPANISH)
			.flatMap((names) -> IntStream.range(0, 12).mapToObj((place) -> Map.entry(names.get(place), place + 1)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The number of a month, or 0 if there is no such month.
	 */
	static int month(String written) {
		String name = written.toLowerCase(Locale.ROOT).replace(".", "");
		Integer number = MONTHS.get(name);
		if (number != null) {
			return number;
		}
		if (Character.isDigit(name.charAt(0))) {
			return Integer.parseInt(name);
		}
		return IntStream.range(0, 12).filter((place) -> ENGLISH.get(place).startsWith(name)).findFirst().orElse(-1) + 1;
	}

	/**
	 * The dates of a text in its order; none overlaps another.
	 */
	static List<DateMention> find(String text) {
		return find(text, NEARBY);
	}

	/**
	 * The same.
	 * @param reach how far the year of a date without one is looked for, in characters
	 */
	static List<DateMention> find(String text, int reach) {
		List<FoundDate> found = new ArrayList<>();
		FORMATS.forEach((pattern, reader) -> {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				FoundDate date = reader.apply(matcher.toMatchResult());
				if (date != null) {
					found.add(date);
				}
			}
		});
		BitSet taken = new BitSet(text.length());
		List<FoundDate> dates = found.stream()
			.sorted(Comparator.comparingInt(FoundDate::length).reversed().thenComparingInt(FoundDate::begin))
			.filter((date) -> take(date, taken))
			.sorted(Comparator.comparingInt(FoundDate::begin))
			.toList();
		List<FoundDate> dated = dates.stream().filter((date) -> date.year() != 0).toList();
		return dates.stream().map((date) -> mention(date, dated, reach)).toList();
	}

	private static boolean take(FoundDate date, BitSet taken) {
		int next = taken.nextSetBit(date.begin());
		if (next >= 0 && next < date.end()) {
			return false;
		}
		taken.set(date.begin(), date.end());
		return true;
	}

	private static DateMention mention(FoundDate date, List<FoundDate> dated, int reach) {
		if (date.year() != 0) {
			return new DateMention(date.begin(), date.end(), date.toEdtf(date.year(), ""), true);
		}
		int year = dated.stream()
			.filter((other) -> date.distance(other) <= reach)
			.min(Comparator.comparingInt(date::distance))
			.map(FoundDate::year)
			.orElse(0);
		return new DateMention(date.begin(), date.end(), (year != 0) ? date.toEdtf(year, "?") : null, false);
	}

}
