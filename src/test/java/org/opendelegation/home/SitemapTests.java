package org.opendelegation.home;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	@Test
	void namesEveryPageInEveryLanguage() throws Exception {
		String written = write(new PublicPage("/trips", Instant.parse("2026-11-23T21:00:00Z")));
		assertThat(written)
			.contains("<loc>https://example.org/trips</loc><lastmod>2026-11-23T21:00:00Z</lastmod>",
					"<loc>https://example.org/zh-Hant/trips</loc>")
			.contains("<xhtml:link rel=\"alternate\" hreflang=\"es\" href=\"https://example.org/es/trips\"/>");
	}

	@Test
	void saysNothingOfADayThatIsNotKnown() throws Exception {
		assertThat(write(new PublicPage("/about", null))).doesNotContain("lastmod");
	}

	@Test
	void escapesWhatXmlReserves() throws Exception {
		assertThat(write(new PublicPage("/a&b", null))).contains("https://example.org/a&amp;b");
	}

	private static String write(PublicPage page) throws Exception {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new Sitemap((language, path) -> "https://example.org" + language.getPrefix() + path).write(List.of(page),
				output);
		return output.toString(StandardCharsets.UTF_8);
	}

}
