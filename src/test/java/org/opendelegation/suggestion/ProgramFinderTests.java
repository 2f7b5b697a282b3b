package org.opendelegation.suggestion;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.suggestion.KnownName.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramFinderTests {

	private static final NameFinder NAMES = new NameFinder(
			List.of(name(Kind.CITY, "Oakley"), name(Kind.CITY, "Chongqing"), name(Kind.CITY, "Hong Kong"),
					name(Kind.ORGANIZATION, "InvestHK"), name(Kind.ORGANIZATION, "Foreign Affairs Office"),
					name(Kind.ORGANIZATION, "City of Oakley"), name(Kind.OFFICIAL, "Ana Lopez")),
			IntUnaryOperator.identity());

	@Test
	void readsAProgram() {
		assertThat(read("""
				PROGRAM OF THE VISIT, May 20-22, 2024

				Monday, May 20, 2024 – Hong Kong
				9:30 a.m.  Courtesy call on the Mayor, City Hall, hosted by Foreign Affairs Office
				14:00 - 15:30\tInvestHK: a talk with Ana Lopez
				Free evening

				Day 2: Tuesday, 21 May
				Chongqing, China
				Noon
				Lunch with the Mayor of Oakley
				7 pm Flight to Hong Kong
				""")).containsExactly(
				"2024-05-20 09:30 Hong Kong; Courtesy call on the Mayor, City Hall, hosted by Foreign Affairs Office; Foreign Affairs Office",
				"2024-05-20 14:00 Hong Kong; InvestHK: a talk with Ana Lopez; InvestHK",
				"2024-05-21? 12:00 Chongqing; Lunch with the Mayor of Oakley; nobody",
				"2024-05-21? 19:00 Hong Kong; Flight to Hong Kong; nobody");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Monday, May 20, 2024                  | 2024-05-20
			MONDAY, MAY 20, 2024                  | 2024-05-20
			## Mon. May 20, 2024:                 | 2024-05-20
			20 May 2024 (Monday)                  | 2024-05-20
			2024-05-20                            | 2024-05-20
			5/20/2024 – Arrival and reception     | 2024-05-20
			Day 1 - May 20, 2024 - Hong Kong      | 2024-05-20
			Hong Kong, Monday, May 20, 2024       | 2024-05-20
			May 20, 2024, Hong Kong – Chongqing   | 2024-05-20
			Tuesday, May 20, 2024                 | 2024-05-20?
			May 20–22, 2024                       | none
			May 2024                              | none
			May 20                                | none
			Day 2                                 | none
			Tuesday                               | none
			Tuesday 20/5/2024                     | none
			They arrived on May 20, 2024          | none
			May 20, 2024, they left for home.     | none
			May 20, 2024 was a holiday            | none
			May 20, 2024 9 mayors met             | none
			""")
	void readsHeadingsOfDays(String heading, String day) {
		List<String> read = read(heading + "\n9:30 Call");
		assertThat(read).hasSize(day.equals("none") ? 0 : 1).allMatch((line) -> line.startsWith(day + " 09:30"));
	}

	@Test
	void knowsNoDayBelowAHeadingThatGivesNone() {
		assertThat(read("May 20, 2024\n9:30 Call\n\nDay 2\n9:30 Talks\nMay 22-23, 2024\n10:00 Forum")).hasSize(1);
		assertThat(read("May 20, 2024\n9:30 Call\n(as agreed on May 2, 2024)\n10:00 Talks"))
			.allMatch((line) -> line.startsWith("2024-05-20 "))
			.hasSize(2);
	}

	@Test
	void takesTheYearOfAnotherDateHoweverFarAndSaysWhy() {
		String text = "Program, May 20-22, 2024\n" + "word ".repeat(400) + "\nTuesday, May 21\n9:30 Call\n"
				+ "Sunday, May 22\n9:30 Talks\nThursday, May 23, 2024\n9:30 Farewell";
		assertThat(find(text)).map((item) -> item.day().date() + " " + item.day().doubt())
			.containsExactly("2024-05-21? YEAR_OF_ANOTHER_DATE", "2024-05-22? OTHER_WEEKDAY", "2024-05-23 null");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hong Kong/May 20, 2024/9:30 Call/May 21, 2024/9:30 Call          | Hong Kong, Hong Kong
			May 20, 2024/Hong Kong/9:30 Call/May 21, 2024/9:30 Call          | Hong Kong, none
			May 20, 2024 – Hong Kong/9:30 Call/May 21, 2024/9:30 Call        | Hong Kong, none
			May 20, 2024 – Hong Kong/9:30 Call/Chongqing/10:00 Call          | Hong Kong, Chongqing
			May 20, 2024 – Hong Kong, Chongqing/9:30 Call                    | none
			May 20, 2024 – Hong Kong/9:30 Dinner in Chongqing                | Chongqing
			May 20, 2024 – Hong Kong/9:30 From Chongqing to Oakley           | none
			May 20, 2024 – Hong Kong/9:30 Talk by the mayor of Oakley        | Hong Kong
			May 20, 2024/9:30 Call/Dinner in Oakley/10:00 Call               | none, none
			""")
	void readsWhereItIs(String lines, String cities) {
		assertThat(find(lines.replace("/", "\n")).stream().map((item) -> nameOf(item.city(), "none")))
			.containsExactly(cities.split(", "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Call, hosted by the Foreign Affairs Office with InvestHK | Foreign Affairs Office
			InvestHK. Host: Foreign Affairs Office                   | Foreign Affairs Office
			Visit to InvestHK                                        | InvestHK
			InvestHK (InvestHK) gives a briefing                     | InvestHK
			InvestHK and Foreign Affairs Office                      | nobody
			Call on Ana Lopez                                        | nobody
			""")
	void readsWhoIsTheHost(String words, String host) {
		assertThat(find("May 20, 2024\n9:30 " + words).stream().map((item) -> nameOf(item.host(), "nobody")))
			.containsExactly(host);
	}

	@Test
	void leavesOutWhatHasNoWords() {
		assertThat(read("May 20, 2024\n9:30\n\n10:00\n11:00 – \n12:00 ...\nMay 21, 2024")).isEmpty();
		assertThat(read("May 20, 2024\n9:30 am\n10:30 am Call")).hasSize(1);
		assertThat(read("9:30 Call before any day")).isEmpty();
	}

	@Test
	void readsLinesThatHaveTheDayBeforeTheTime() {
		assertThat(read("""
				Visit of July 2024
				- Friday, July 5, 2024, 3:49 PM - Arrive at Denver Airport
				- Saturday, July 6, 4:00 PM
				(Celebration at the tea house)
				2024-07-07 09:30 Farewell
				""")).containsExactly("2024-07-05 15:49 none; Arrive at Denver Airport; nobody",
				"2024-07-06? 16:00 none; (Celebration at the tea house); nobody",
				"2024-07-07 09:30 none; Farewell; nobody");
	}

	@Test
	void cutsALongLineAtAWord() {
		assertThat(find("May 20, 2024\r\n9:30 " + "words ".repeat(50_000))).singleElement()
			.satisfies((item) -> assertThat(item.end() - item.titleBegin()).isBetween(190, 200));
	}

	@Test
	void isDoneInTimeWithTheLongestText() {
		long began = System.nanoTime();
		assertThat(find("May 20, 2024\n" + "9:30 Chongqing\n".repeat(6000))).hasSize(6000);
		assertThat(find("May 20\n9:30 Call\n".repeat(5000) + "May 21, 2024")).hasSize(5000);
		assertThat(find("May 20, 2024\n9:30 " + "InvestHK ".repeat(11_000))).hasSize(1);
		assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
	}

	private static List<ProgramItem> find(String text) {
		return ProgramFinder.find(text, NAMES.find(text));
	}

	private static List<String> read(String text) {
		return find(text).stream()
			.map((item) -> "%s %s %s; %s; %s".formatted(item.day().date(), item.startsAt(), nameOf(item.city(), "none"),
					text.substring(item.titleBegin(), item.end()), nameOf(item.host(), "nobody")))
			.collect(Collectors.toList());
	}

	private static String nameOf(NameMention mention, String otherwise) {
		return (mention != null) ? mention.names().get(0).name() : otherwise;
	}

	private static KnownName name(Kind kind, String name) {
		return new KnownName(kind, name, name, name);
	}

}
