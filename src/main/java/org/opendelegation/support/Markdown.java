package org.opendelegation.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.stereotype.Component;

/**
 * Makes HTML of Markdown, with tables. What somebody typed as HTML is shown as typed;
 * what comes of the rest passes a list of what is harmless. Headings go down one level,
 * since the page has the first one, and pictures are left out. What this costs is bounded
 * for the whole text.
 */
@Component
public class Markdown {

	/** The longest text, in characters: some fifty pages. */
	public static final int LONGEST = 100_000;

	private static final int MOST_CELLS = 20_000;

	private static final int MOST_NODES = 50_000;

	/** Each may open a link, and is looked at again where a later one ends. */
	private static final int MOST_BRACKETS = 5_000;

	private static final int DEEPEST = 50;

	private static final int LOWEST_HEADING = 6;

	/**
	 * What a browser takes for another site, such as two slashes, is none of the last.
	 */
	private static final Pattern ADDRESS = Pattern
		.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}\\\\]+|(?:/(?![/\\\\])|#)[^\\s\\p{Cntrl}\\\\]*|/");

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n");

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
		.allowElements("h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul",
				"ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a")
		.allowAttributes("start")
		.onElements("ol")
		.allowAttributes("align")
		.matching(true, "left", "center", "right")
		.onElements("th", "td")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.matching(ADDRESS)
		.onElements("a")
		.requireRelNofollowOnLinks()
		.toFactory();

	private final Parser parser = Parser.builder()
		.extensions(EXTENSIONS)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.maxOpenBlockParsers(DEEPEST)
		.maxInlineNesting(DEEPEST)
		.build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.sanitizeUrls(true)
		.softbreak("<br>\n")
		.build();

	/**
	 * What becomes of a text.
	 */
	public RenderedMarkdown render(String text) {
		Parsed parsed = parse(text);
		return new RenderedMarkdown(text, (parsed.document() != null) ? html(parsed.document()) : null,
				parsed.exceeded());
	}

	/**
	 * The pieces of a text that stand for themselves, such as paragraphs and items of
	 * lists, in their order.
	 * @param text the text
	 * @param rendered how many of them, the first ones, are made into HTML too
	 */
	public List<MarkdownPassage> passages(String text, int rendered) {
		Node document = parse(text).document();
		if (document == null) {
			return EMPTY_LINES.splitAsStream(text)
				.map(String::strip)
				.filter((piece) -> !piece.isEmpty())
				.map((piece) -> new MarkdownPassage(piece, piece, null))
				.toList();
		}
		List<MarkdownPassage> passages = new ArrayList<>();
		for (Node node = document; node != null; node = following(node)) {
			if (standsForItself(node)) {
				passages.add(new MarkdownPassage(source(node, text), PlainWords.of(node),
						(passages.size() < rendered) ? html(node) : null));
			}
		}
		return passages;
	}

	private static boolean standsForItself(Node node) {
		return node instanceof Paragraph || node instanceof Heading || node instanceof TableBlock
				|| node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof HtmlBlock;
	}

	private static String source(Node node, String text) {
		String lines = node.getSourceSpans()
			.stream()
			.map((span) -> text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
			.collect(Collectors.joining("\n"));
		if (node.getParent() instanceof ListItem item && item.getFirstChild() == node) {
			return ((item.getParent() instanceof OrderedList) ? "1. " : "- ") + lines;
		}
		return (node.getParent() instanceof BlockQuote) ? lines.indent(0).replaceAll("(?m)^(?=.)", "> ").strip()
				: lines;
	}

	private Parsed parse(String text) {
		if (text.length() > LONGEST) {
			return new Parsed(null, RenderedMarkdown.Limit.LENGTH);
		}
		if (mostCells(text) > MOST_CELLS) {
			return new Parsed(null, RenderedMarkdown.Limit.CELLS);
		}
		Node document = (count('[', text) <= MOST_BRACKETS) ? this.parser.parse(text) : null;
		return (document != null && prepare(document)) ? new Parsed(document, null)
				: new Parsed(null, RenderedMarkdown.Limit.MARKUP);
	}

	private String html(Node node) {
		return HARMLESS.sanitize(this.renderer.render(node));
	}

	private static long count(char wanted, String text) {
		return text.chars().filter((letter) -> letter == wanted).count();
	}

	/**
	 * At least as many cells as tables will have. A row is filled up to the number of
	 * columns, so few characters may make many. Of a line that may stand below the head
	 * of a table, it is assumed that it does, and that the table goes on to the next
	 * empty line.
	 */
	private static long mostCells(String text) {
		long cells = 0;
		long columns = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			if (consistsOf(" \t", line)) {
				columns = 0;
			}
			else if (mayFollowTableHead(line)) {
				columns = Math.max(columns, count('|', line) + 1);
				cells += columns;
			}
			cells += columns;
		}
		return cells;
	}

	private static boolean mayFollowTableHead(String line) {
		return line.indexOf('-') >= 0 && consistsOf("|-: \t>", line);
	}

	private static boolean consistsOf(String letters, String line) {
		return line.chars().allMatch((letter) -> letters.indexOf(letter) >= 0);
	}

	/**
	 * Lowers headings, and counts what rendering will write.
	 * @return whether that is within limits
	 */
	private static boolean prepare(Node document) {
		int nodes = 0;
		long addresses = 0;
		for (Node node = document; node != null; node = following(node)) {
			nodes++;
			if (node instanceof Heading heading) {
				heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 1));
			}
			else if (node instanceof Link link) {
				addresses += length(link.getDestination()) + length(link.getTitle());
			}
			else if (node instanceof Image image) {
				addresses += length(image.getDestination()) + length(image.getTitle());
			}
			if (nodes > MOST_NODES || addresses > LONGEST) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Node following(Node node) {
		if (node.getFirstChild() != null) {
			return node.getFirstChild();
		}
		Node last = node;
		while (last != null && last.getNext() == null) {
			last = last.getParent();
		}
		return (last != null) ? last.getNext() : null;
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	/**
	 * A text that was read, or what it has too much of.
	 */
	private record Parsed(@Nullable Node document, RenderedMarkdown.@Nullable Limit exceeded) {
	}

}
