package org.opendelegation.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a program: those that begin with a time, below the heading of a day.
 * What it cannot read it leaves out. A city stands in the line, in the heading of the day
 * or in a heading of its own.
 */
final class ProgramFinder {

	private static final int LONGEST_TITLE = 200;

	/** What stands behind that in a line is not read. */
	private static final int LONGEST_LINE = 1000;

	private static final Pattern BETWEEN = Pattern.compile("[\\s:;,|)–—-]*");

	/** Such as "Chongqing, China". */
	private static final Pattern AFTER_CITY = Pattern.compile("(?:,\\s?\\p{Lu}[\\p{L} .]{1,30})?[\\s:–—-]*");

	private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\d]*");

	private final String text;

	private final ProgramNames names;

	private final NavigableMap<Integer, DateMention> dates;

	private final List<ProgramItem> items = new ArrayList<>();

	private final ProgramCities cities = new ProgramCities();

	private @Nullable ProgramDay day;

	private @Nullable Line alone;

	private ProgramFinder(String text, List<NameMention> names) {
		this.text = text;
		this.names = new ProgramNames(text, names);
		this.dates = DateFinder.find(text, text.length())
			.stream()
			.collect(Collectors.toMap(DateMention::begin, Function.identity(), (one, same) -> one, TreeMap::new));
	}

	/**
	 * The lines of a program in a text, in its order.
	 * @param names the places in it that name something known
	 */
	static List<ProgramItem> find(String text, List<NameMention> names) {
		ProgramFinder finder = new ProgramFinder(text, names);
		int begin = 0;
		while (begin < text.length()) {
			int end = text.indexOf('\n', begin);
			end = (end < 0) ? text.length() : end;
			finder.read(begin, Math.min(end, begin + LONGEST_LINE));
			begin = end + 1;
		}
		return List.copyOf(finder.items);
	}

	private void read(int begin, int end) {
		Line line = new Line(begin, end, ProgramTime.of(this.text.substring(begin, end)));
		Line before = this.alone;
		this.alone = null;
		if (line.time() != null) {
			this.cities.begin();
			take(line, begin + line.time().length());
		}
		else if (!readHeading(begin, end) && before != null) {
			add(before, begin, end);
		}
	}

	/**
	 * Takes a line with a time, whose words may be in the next.
	 */
	private void take(Line line, int wordsBegin) {
		if (NO_WORDS.matcher(this.text.substring(wordsBegin, line.end())).matches()) {
			this.alone = line;
		}
		else {
			add(line, wordsBegin, line.end());
		}
	}

	private boolean readHeading(int begin, int end) {
		List<NameMention> places = this.names.cities(begin, end);
		ProgramHeading heading = ProgramHeading.of(this.text, begin, end,
				this.dates.subMap(begin, end).values().stream().filter((date) -> date.end() <= end).toList(), places);
		if (heading != null) {
			this.day = heading.day();
			this.cities.beginDay(places);
			readBehind(heading, begin, end);
			return true;
		}
		if (places.size() == 1 && isAlone(places.get(0), begin, end)) {
			this.cities.head(places.get(0));
			return true;
		}
		return false;
	}

	/**
	 * Takes a line that has the day before the time, such as "May 20, 2024, 9:30 a.m.".
	 */
	private void readBehind(ProgramHeading heading, int begin, int end) {
		if (heading.day() == null) {
			return;
		}
		int place = skip(heading.day().dateEnd(), end);
		ProgramTime time = ProgramTime.of(this.text.substring(place, end));
		if (time != null) {
			take(new Line(begin, end, time), place + time.length());
		}
	}

	private int skip(int begin, int end) {
		Matcher between = BETWEEN.matcher(this.text).region(begin, end);
		return between.lookingAt() ? between.end() : begin;
	}

	private boolean isAlone(NameMention city, int begin, int end) {
		return NO_WORDS.matcher(this.text.substring(begin, city.begin())).matches()
				&& AFTER_CITY.matcher(this.text.substring(city.end(), end)).matches();
	}

	/**
	 * Adds what a line or, where that has a time only, the next line says.
	 */
	private void add(Line line, int wordsBegin, int wordsEnd) {
		int titleBegin = skip(wordsBegin, wordsEnd);
		int end = endOfTitle(titleBegin, wordsEnd);
		boolean says = this.text.substring(titleBegin, end).chars().anyMatch(Character::isLetter);
		if (this.day != null && line.time() != null && says) {
			this.items.add(new ProgramItem(line.begin(), titleBegin, end, this.day, line.time().startsAt(),
					this.cities.of(this.names.places(titleBegin, wordsEnd)), this.names.host(titleBegin, wordsEnd)));
		}
	}

	private int endOfTitle(int begin, int end) {
		int last = end;
		if (end - begin > LONGEST_TITLE) {
			int space = this.text.lastIndexOf(' ', begin + LONGEST_TITLE);
			last = (space > begin) ? space : begin + LONGEST_TITLE;
		}
		while (last > begin && Character.isWhitespace(this.text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	/**
	 * A line of the text.
	 */
	private record Line(int begin, int end, @Nullable ProgramTime time) {
	}

}
