package org.opendelegation.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void makesHeadingsListsAndTables() {
		assertThat(html("# Topics\n\n- *Ferries*\n\n| a | b |\n|---|--:|\n| 1 | 2 |")).contains("<h2>Topics</h2>",
				"<li><em>Ferries</em></li>", "<td align=\"right\">2</td>");
	}

	@Test
	void keepsLinesAsTheyWereTyped() {
		assertThat(html("Ferries\nBarges")).contains("Ferries<br />\nBarges");
	}

	@Test
	void linksToOtherPages() {
		assertThat(html("[port](https://example.org/?a=1&b=2)"))
			.contains("href=\"https://example.org/?a&#61;1&amp;b&#61;2\"", "rel=\"nofollow\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "[x](javascript:alert(1))", "<a href='javascript:x'>x</a>",
			"![x](https://example.org/x.png)", "<img src=x onerror=x>", "[x](data:text/html,x)", "<style>*{}</style>",
			"[x](https://example.org 'x\" onclick=\"x')" })
	void letsNothingActInTheReadersName(String text) {
		assertThat(html(text)).doesNotContainPattern("<(script|img|style)|href=\"(javascript|data)|<[^>]* on\\w+=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a", "HTTP://example.org", "mailto:clerk@example.gov", "#topics",
			"/officials/anissa-williams?a=1#b", "/" })
	void linksToTheWebToMailAndToOwnPages(String address) {
		assertThat(html("[x](" + address + ")")).contains("<a href=\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "\\\\evil.example", "&Tab;//evil.example",
			"< //evil.example>", "https:evil.example", "https:/evil.example", "evil.example", "../evil", "?evil",
			"ftp://evil.example", "tel:1", "JaVaScRiPt:alert(1)", "&#1;javascript:alert(1)", "java&Tab;script:alert(1)",
			"vbscript:x", "file:///etc/passwd" })
	void linksNowhereElse(String address) {
		assertThat(html("[x](" + address + ")")).contains("x").doesNotContain("href");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/&Tab;/evil.example", "</\t/evil.example>", "/&NewLine;/evil.example" })
	void writesWhatBrowsersLeaveOutSoThatTheyDoNot(String address) {
		assertThat(html("[x](" + address + ")")).doesNotContainPattern("href=\"/[^%]");
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "[", "*a _b ", "- ", "`", "![[]()", "[[]()", "![[](a)", "[a][b]", "a|\n-|\n", "|",
			"*a* ", "[]()" })
	void bearsWhatIsRepeatedEndlessly(String text) {
		assertThat(render(text.repeat(Markdown.LONGEST / text.length()))).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "*_, _*", "[, ](a)", "![, ](a)", "**, **" })
	void bearsWhatIsNestedEndlessly(String open, String close) {
		int depth = Markdown.LONGEST / (open.length() + close.length()) - 1;
		String text = open.repeat(depth) + "x" + close.repeat(depth);
		assertThat(render(text)).isNotNull();
		assertThat(this.markdown.passages(text, 10)).hasSize(1);
	}

	@Test
	void leavesATextAsItIsThatIsTooLong() {
		String text = "![[]()".repeat(60_000);
		RenderedMarkdown rendered = render(text);
		assertThat(rendered.html()).isNull();
		assertThat(rendered.text()).isEqualTo(text);
		assertThat(rendered.exceeded()).isEqualTo(RenderedMarkdown.Limit.LENGTH);
		assertThat(render("x".repeat(Markdown.LONGEST)).exceeded()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "> ", "- " })
	void leavesATextAsItIsWhoseTablesHaveTooManyCells(String container) {
		String further = container.replace('-', ' ');
		String table = container + "|a".repeat(1000) + "|\n" + further + "|-".repeat(1000) + "|\n"
				+ (further + "x\n").repeat(990) + "\n";
		assertThat(render(table).exceeded()).isEqualTo(RenderedMarkdown.Limit.CELLS);
		String smaller = container + "|a".repeat(50) + "|\n" + further + "|-".repeat(50) + "|\n"
				+ (further + "x\n").repeat(200) + "\n";
		assertThat(render(smaller).exceeded()).isNull();
		assertThat(render(smaller.repeat(10)).exceeded()).isEqualTo(RenderedMarkdown.Limit.CELLS);
	}

	@Test
	void leavesATextAsItIsThatMakesMuchOfLittle() {
		String address = "https://example.org/" + "x".repeat(50_000);
		assertThat(render("[a]: " + address + "\n\n" + "[a]".repeat(4_000)).exceeded())
			.isEqualTo(RenderedMarkdown.Limit.MARKUP);
		assertThat(render("[a]: x '" + address + "'\n\n" + "![a] ".repeat(4_000)).exceeded())
			.isEqualTo(RenderedMarkdown.Limit.MARKUP);
		assertThat(render("*a* ".repeat(25_000)).exceeded()).isEqualTo(RenderedMarkdown.Limit.MARKUP);
	}

	@Test
	void findsPiecesThatStandForThemselves() {
		assertThat(this.markdown.passages("""
				# Topics
				One *line*
				and `another`

				- first
				  more

				  second paragraph
				  1. nested
				- [link][a]

				> said
				> twice

				---

				    code

				[a]: https://example.org
				""", 10)).extracting(MarkdownPassage::source, MarkdownPassage::words)
			.containsExactly(tuple("# Topics", "Topics"), tuple("One *line*\nand `another`", "One line\nand another"),
					tuple("- first\nmore", "first\nmore"), tuple("second paragraph", "second paragraph"),
					tuple("1. nested", "nested"), tuple("- [link][a]", "link"), tuple("> said\n> twice", "said\ntwice"),
					tuple("    code", "code"));
	}

	@Test
	void findsPiecesBetweenEmptyLinesOfATextThatIsTooMuch() {
		String table = "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "x\n".repeat(990);
		assertThat(this.markdown.passages("Before\n \n" + table + "\n\n\nAfter", 10))
			.extracting(MarkdownPassage::source)
			.containsExactly("Before", table.strip(), "After");
		assertThat(this.markdown.passages("", 10)).isEmpty();
	}

	private RenderedMarkdown render(String text) {
		return this.markdown.render(text);
	}

	private String html(String text) {
		return render(text).html();
	}

}
