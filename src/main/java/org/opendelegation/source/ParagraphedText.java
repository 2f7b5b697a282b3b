package org.opendelegation.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.FoldedText;

/**
 * The text of a source in numbered paragraphs. Empty lines part them; in a text without
 * empty lines, every line is one.
 */
public final class ParagraphedText {

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

	private static final Pattern LINES = Pattern.compile("\\n");

	private final String text;

	private final FoldedText folded;

	private final String plain;

	private final List<int[]> paragraphs;

	private ParagraphedText(String text, FoldedText folded, List<int[]> paragraphs) {
		this.text = text;
		this.folded = folded;
		this.plain = folded.toString();
		this.paragraphs = paragraphs;
	}

	public static ParagraphedText of(String text) {
		Matcher empty = EMPTY_LINES.matcher(text);
		Pattern between = empty.find() ? EMPTY_LINES : LINES;
		List<int[]> paragraphs = new ArrayList<>();
		int begin = 0;
		Matcher end = between.matcher(text);
		while (end.find()) {
			add(text, begin, end.start(), paragraphs);
			begin = end.end();
		}
		add(text, begin, text.length(), paragraphs);
		return new ParagraphedText(text, FoldedText.of(text), paragraphs);
	}

	private static void add(String text, int begin, int end, List<int[]> paragraphs) {
		if (!text.substring(begin, end).isBlank()) {
			paragraphs.add(new int[] { begin, end });
		}
	}

	/**
	 * Whether words occur in the text, whatever the kind of quotation marks, the spaces
	 * and the size of the letters.
	 */
	public boolean has(String quote) {
		return find(quote) != null;
	}

	/**
	 * The paragraphs, in which the words that are cited already are told.
	 */
	public List<SourceParagraph> mark(List<CitedQuote> cited) {
		List<Found> found = cited.stream().map(this::find).filter(Objects::nonNull).toList();
		return IntStream.range(0, this.paragraphs.size())
			.mapToObj((place) -> paragraph(place + 1, this.paragraphs.get(place), found))
			.toList();
	}

	private SourceParagraph paragraph(int number, int[] bounds, List<Found> found) {
		List<Found> inside = found.stream().filter((one) -> one.begin() < bounds[1] && one.end() > bounds[0]).toList();
		TreeSet<Integer> cuts = new TreeSet<>(List.of(bounds[0], bounds[1]));
		inside.forEach((one) -> {
			cuts.add(Math.max(one.begin(), bounds[0]));
			cuts.add(Math.min(one.end(), bounds[1]));
		});
		List<SourceParagraph.Piece> pieces = new ArrayList<>();
		Integer begin = cuts.first();
		for (Integer end : cuts.tailSet(begin, false)) {
			pieces.add(piece(begin, end, inside));
			begin = end;
		}
		return new SourceParagraph(number, bounds[0], pieces);
	}

	private SourceParagraph.Piece piece(int begin, int end, List<Found> found) {
		return new SourceParagraph.Piece(this.text.substring(begin, end),
				found.stream()
					.filter((one) -> one.begin() <= begin && one.end() >= end)
					.map((one) -> one.labelKey())
					.distinct()
					.toList());
	}

	private @Nullable Found find(CitedQuote cited) {
		Found found = find(cited.quote());
		return (found != null) ? new Found(cited.labelKey(), found.begin(), found.end()) : null;
	}

	private @Nullable Found find(String quote) {
		String asked = FoldedText.of(quote.strip()).toString();
		int place = asked.isEmpty() ? -1 : this.plain.indexOf(asked);
		return (place < 0) ? null
				: new Found("", this.folded.beginOf(place), this.folded.endOf(place + asked.length() - 1));
	}

	private record Found(String labelKey, int begin, int end) {
	}

}
