package org.opendelegation.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundTextTests {

	@Test
	void keepsMarkupAsText() {
		assertThat(FoundText.of("<b>\uE000Mayor\uE001</b> & co", List.of()).segments())
			.containsExactly(new Segment("<b>", false), new Segment("Mayor", true), new Segment("</b> & co", false));
	}

	@Test
	void hasNoSegmentsWithoutText() {
		assertThat(FoundText.of("", List.of(Pattern.compile("重"))).segments()).isEmpty();
		assertThat(FoundText.of("\n \n", List.of()).excerpt()).isEmpty();
	}

	@Test
	void marksWhatHasNoSpaces() {
		assertThat(words(FoundText.of("访问重庆市，重慶", List.of(Pattern.compile("重[庆慶]"))).segments()))
			.isEqualTo("访问[重庆]市，[重慶]");
	}

	@Test
	void survivesMarksThatNeverEnd() {
		assertThat(words(FoundText.of("a \uE000b", List.of()).segments())).isEqualTo("a [b]");
	}

	@Test
	void showsTheLinesThatSayIt() {
		assertThat(excerpt("one\n\uE000two\uE001\nthree\nfour \uE000two\uE001\nfive \uE000two\uE001"))
			.containsExactly("[two]", "four [two]");
	}

	@Test
	void showsTheFirstLineWhereNoneSaysIt() {
		assertThat(excerpt("\none\ntwo")).containsExactly("one");
	}

	@Test
	void cutsLongLinesBetweenWords() {
		String line = "word ".repeat(100) + "\uE000this\uE001" + " word".repeat(100);
		assertThat(excerpt(line)).singleElement()
			.asString()
			.hasSizeLessThan(300)
			.matches("… (word )+\\[this]( word)+ …");
	}

	@Test
	void cutsNoCharacterInHalf() {
		String line = "\ud840\udc00".repeat(301);
		for (String prefix : List.of("", "a")) {
			assertThat(excerpt(prefix + line + "重" + line)).singleElement()
				.asString()
				.matches((shown) -> shown.codePoints().noneMatch((point) -> point >= 0xD800 && point <= 0xDFFF));
		}
		assertThat(words(FoundText.of("a" + line + "重" + line, List.of(Pattern.compile("重"))).excerpt().get(0)))
			.contains("[重]")
			.matches((shown) -> shown.codePoints().noneMatch((point) -> point >= 0xD800 && point <= 0xDFFF));
	}

	@Test
	void showsAtLeastTheBeginningOfAWordLongerThanALine() {
		assertThat(excerpt("x".repeat(1000) + "\uE000" + "y".repeat(1000) + "\uE001")).singleElement()
			.asString()
			.hasSizeLessThan(300)
			.contains("[yyy");
	}

	private static List<String> excerpt(String marked) {
		return FoundText.of(marked, List.of()).excerpt().stream().map(FoundTextTests::words).toList();
	}

	private static String words(List<Segment> segments) {
		return segments.stream()
			.map((segment) -> segment.found() ? "[" + segment.text() + "]" : segment.text())
			.collect(Collectors.joining());
	}

}
