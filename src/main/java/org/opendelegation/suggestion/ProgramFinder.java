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

	private static final Pattern HOSTED = Pattern.compile("\\bhost(?:ed by|s?:)\\s{1,3}(?:the\\s)?$",
			Pattern.CASE_INSENSITIVE);

	/** Such as "Chongqing, China". */
	private static final Pattern AFTER_CITY = Pattern.compile("(?:,\\s?\\p{Lu}[\\p{L} .]{1,30})?[\\s:–—-]*");

	private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\d]*");

	private final String text;

	private final NavigableMap<Integer, NameMention> names;

	private final NavigableMap<Integer, DateMention> dates;

	private final List<ProgramItem> items = new ArrayList<>();

	private final ProgramCities cities = new ProgramCities();

	private @Nullable ProgramDay day;

	private @Nullable Line alone;

	private ProgramFinder(String text, List<NameMention> names) {
		this.text = text;
		this.names = byPlace(names, NameMention::begin);
		this.dates = byPlace(DateFinder.find(text, text.length()), DateMention::begin);
	}

	private static <M> NavigableMap<Integer, M> byPlace(List<M> mentions, Function<M, Integer> place) {
		return mentions.stream()
			.collect(Collectors.toMap(place, Function.identity(), (first, second) -> first, TreeMap::new));
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
			if (NO_WORDS.matcher(this.text.substring(begin + line.time().length(), end)).matches()) {
				this.alone = line;
			}
			else {
				add(line, begin + line.time().length(), end);
			}
		}
		else if (!readHeading(begin, end) && before != null) {
			add(before, begin, end);
		}
	}

	private boolean readHeading(int begin, int end) {
		List<NameMention> places = namesOf(KnownName.Kind.CITY, begin, end);
		ProgramHeading heading = ProgramHeading.of(this.text, begin, end,
				this.dates.subMap(begin, end).values().stream().filter((date) -> date.end() <= end).toList(), places);
		if (heading != null) {
			this.day = heading.day();
			this.cities.beginDay(places);
			return true;
		}
		if (places.size() == 1 && isAlone(places.get(0), begin, end)) {
			this.cities.head(places.get(0));
			return true;
		}
		return false;
	}

	private boolean isAlone(NameMention city, int begin, int end) {
		return NO_WORDS.matcher(this.text.substring(begin, city.begin())).matches()
				&& AFTER_CITY.matcher(this.text.substring(city.end(), end)).matches();
	}

	/**
	 * Adds what a line or, where that has a time only, the next line says.
	 */
	private void add(Line line, int wordsBegin, int wordsEnd) {
		Matcher between = BETWEEN.matcher(this.text).region(wordsBegin, wordsEnd);
		int titleBegin = between.lookingAt() ? between.end() : wordsBegin;
		int end = endOfTitle(titleBegin, wordsEnd);
		boolean says = this.text.substring(titleBegin, end).chars().anyMatch(Character::isLetter);
		if (this.day != null && line.time() != null && says) {
			this.items.add(new ProgramItem(line.begin(), titleBegin, end, this.day, line.time().startsAt(),
					this.cities.of(placesIn(titleBegin, wordsEnd)), host(titleBegin, wordsEnd)));
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
	 * The cities that are named as places: not that of a mayor of one.
	 */
	private List<NameMention> placesIn(int begin, int end) {
		return namesOf(KnownName.Kind.CITY, begin, end).stream()
			.filter((city) -> !this.text.substring(begin, city.begin()).endsWith("of "))
			.toList();
	}

	/**
	 * The organization that the line calls the host, or else the only one that it names.
	 */
	private @Nullable NameMention host(int begin, int end) {
		List<NameMention> named = namesOf(KnownName.Kind.ORGANIZATION, begin, end);
		return named.stream()
			.filter((one) -> HOSTED.matcher(this.text.substring(begin, one.begin())).find())
			.findFirst()
			.orElse((named.size() == 1) ? named.get(0) : null);
	}

	/**
	 * The places between two others that name one record of a kind and nothing else.
	 */
	private List<NameMention> namesOf(KnownName.Kind kind, int begin, int end) {
		return this.names.subMap(begin, Math.max(begin, end))
			.values()
			.stream()
			.filter((name) -> name.end() <= end && name.names().size() == 1 && name.names().get(0).kind() == kind)
			.toList();
	}

	/**
	 * A line of the text.
	 */
	private record Line(int begin, int end, @Nullable ProgramTime time) {
	}

}
