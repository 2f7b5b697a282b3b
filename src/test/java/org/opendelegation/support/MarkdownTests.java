package org.opendelegation.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void makesHeadingsListsAndTables() {
		assertThat(this.markdown.toHtml("# Topics\n\n- *Ferries*\n\n| a | b |\n|---|--:|\n| 1 | 2 |"))
			.contains("<h2>Topics</h2>", "<li><em>Ferries</em></li>", "<td align=\"right\">2</td>");
	}

	@Test
	void keepsLinesAsTheyWereTyped() {
		assertThat(this.markdown.toHtml("Ferries\nBarges")).contains("Ferries<br />\nBarges");
	}

	@Test
	void linksToOtherPages() {
		assertThat(this.markdown.toHtml("[port](https://example.org/?a=1&b=2)"))
			.contains("href=\"https://example.org/?a&#61;1&amp;b&#61;2\"", "rel=\"nofollow\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "[x](javascript:alert(1))", "<a href='javascript:x'>x</a>",
			"![x](https://example.org/x.png)", "<img src=x onerror=x>", "[x](data:text/html,x)", "<style>*{}</style>",
			"[x](https://example.org 'x\" onclick=\"x')" })
	void letsNothingActInTheReadersName(String text) {
		assertThat(this.markdown.toHtml(text))
			.doesNotContainPattern("<(script|img|style)|href=\"(javascript|data)|<[^>]* on\\w+=");
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "[", "*a _b ", "- ", "`" })
	void bearsWhatIsRepeatedEndlessly(String text) {
		assertThat(this.markdown.toHtml(text.repeat(50_000))).isNotNull();
	}

}
