package org.opendelegation.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.suggestion.KnownName.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTests {

	private static final List<KnownName> NAMES = List.of(city("oakley", "Oakley"), city("palo-alto", "Palo Alto"),
			city("chongqing", "Chongqing"), new KnownName(Kind.CITY, "chongqing", "Chongqing", "重庆"),
			city("hong-kong", "Hong Kong"), official("lamar-hernandez-thorpe", "Lamar Hernández-Thorpe"),
			official("yan-zhao", "Yan Zhao"), organization("investhk", "InvestHK", "InvestHK"),
			organization("investhk", "InvestHK", "Invest Hong Kong"), organization("cusef", "CUSEF", "CUSEF"),
			organization("us", "United States", "US"), organization("cusef", "CUSEF", "中美交流基金會"));

	private static final IntUnaryOperator SIMPLIFIED = (point) -> switch (point) {
		case '慶' -> '庆';
		case '會' -> '会';
		default -> point;
	};

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Oakley’s council met. | oakley=Oakley
					Back in OAKLEY, at last | oakley=OAKLEY
					The Oakleys moved; Oakley2 too | ``
					an oakley-based firm | ``
					A Palo Alto-based nonprofit | palo-alto=Palo Alto
					The mayor of East Palo Alto | ``
					Northeast of Palo Alto | palo-alto=Palo Alto
					Invest Hong Kong is in Hong Kong | investhk=Invest Hong Kong;hong-kong=Hong Kong
					INVEST HONG KONG | investhk=INVEST HONG KONG
					investhk and InvestHK | investhk=InvestHK
					between the US and us | us=US
					Cusef, CUSEF's, cusef | cusef=CUSEF
					Lamar Hernandez-Thorpe and Lamar Hernández–Thorpe | lamar-hernandez-thorpe=Lamar Hernandez-Thorpe;lamar-hernandez-thorpe=Lamar Hernández–Thorpe
					市长访问重庆市和重慶 | chongqing=重庆;chongqing=重慶
					中美交流基金会与CUSEF合作 | cusef=中美交流基金会;cusef=CUSEF
					Yan  Zhao | yan-zhao=Yan  Zhao
					Ryan Zhao | ``
					""")
	void findsWholeNames(String text, String expected) {
		assertThat(String.join(";", find(NAMES, text))).isEqualTo(expected);
	}

	@Test
	void offersAllRecordsThatHaveTheSameName() {
		List<KnownName> names = List.of(official("li-wei", "Li Wei"), official("li-wei-2", "Li Wei"));
		assertThat(find(names, "Li Wei spoke.")).containsExactly("li-wei=Li Wei", "li-wei-2=Li Wei");
	}

	@Test
	void findsNamesAcrossLines() {
		assertThat(find(NAMES, "in Hong\r\nKong")).containsExactly("hong-kong=Hong\r\nKong");
	}

	@Test
	void findsNothingWithoutNames() {
		assertThat(find(List.of(), "Oakley")).isEmpty();
		assertThat(find(List.of(city("o", "O"), city("blank", " ")), "O Oakley")).isEmpty();
	}

	/**
	 * The longest text that may be pasted, against as many names as a region has; the
	 * worst is one name over and over.
	 */
	@Test
	void isDoneInTimeWithThousandsOfNames() {
		List<KnownName> names = new ArrayList<>(NAMES);
		for (int number = 0; number < 5000; number++) {
			names.add(organization("o" + number, "Center", "Center for the Study of the Center " + number));
		}
		String text = "Center for the Study of the Center 4999 and Oakley. ".repeat(2000).substring(0, 100_000);
		long began = System.nanoTime();
		assertThat(find(names, text)).hasSizeGreaterThan(3000);
		assertThat(find(names, "Center ".repeat(14_000))).isEmpty();
		assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
	}

	private static List<String> find(List<KnownName> names, String text) {
		return new NameFinder(names, SIMPLIFIED).find(text)
			.stream()
			.flatMap((mention) -> mention.names()
				.stream()
				.map((name) -> name.slug() + "=" + text.substring(mention.begin(), mention.end())))
			.toList();
	}

	private static KnownName city(String slug, String name) {
		return new KnownName(Kind.CITY, slug, name, name);
	}

	private static KnownName official(String slug, String name) {
		return new KnownName(Kind.OFFICIAL, slug, name, name);
	}

	private static KnownName organization(String slug, String name, String written) {
		return new KnownName(Kind.ORGANIZATION, slug, name, written);
	}

}
