package org.opendelegation.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;

/**
 * Reads the program that a text has, each line with the words that say so.
 */
final class ProgramReader {

	/** What a page can show. */
	private static final int MOST = 200;

	private final String text;

	private final Quotes quotes;

	private final List<HeldMeeting> held;

	private ProgramReader(String text, Quotes quotes, List<HeldMeeting> held) {
		this.text = text;
		this.quotes = quotes;
		this.held = held;
	}

	/**
	 * The program of a text.
	 * @param items its lines
	 * @param quotes quotes the text
	 * @param held the meetings that the edition has
	 */
	static Program read(String text, List<ProgramItem> items, Quotes quotes, List<HeldMeeting> held) {
		ProgramReader reader = new ProgramReader(text, quotes, held);
		Map<ProgramDay, List<ProgramItem>> byDay = items.stream()
			.limit(MOST)
			.collect(Collectors.groupingBy(ProgramItem::day, LinkedHashMap::new, Collectors.toList()));
		return new Program(byDay.entrySet().stream().map((day) -> reader.day(day.getKey(), day.getValue())).toList(),
				Math.max(0, items.size() - MOST));
	}

	private Program.Day day(ProgramDay day, List<ProgramItem> items) {
		return new Program.Day(Edtf.parse(day.date()), day.doubt(), this.quotes.line(day.dateBegin(), day.dateEnd()),
				items.stream().map(this::meeting).toList());
	}

	private Program.Meeting meeting(ProgramItem item) {
		Quote quote = this.quotes.words(item.begin(), item.titleBegin(), item.end());
		return new Program.Meeting(quote.getName(), item.startsAt(), quote, named(item.city(), item, quote),
				named(item.host(), item, quote),
				this.held.stream()
					.filter((one) -> one.mayBe(item.day().date(), quote.getName(), item.startsAt()))
					.toList());
	}

	private Program.@Nullable Named named(@Nullable NameMention mention, ProgramItem item, Quote line) {
		if (mention == null) {
			return null;
		}
		boolean inside = mention.begin() >= item.begin() && mention.end() <= item.end();
		return new Program.Named(mention.names().get(0),
				this.text.substring(mention.begin(), mention.end()).replaceAll("\\s+", " "),
				inside ? line : this.quotes.line(mention.begin(), mention.end()));
	}

}
