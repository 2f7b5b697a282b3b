package org.opendelegation.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How texts and questions become words.
 */
class SpellingTests {

	private static JdbcClient owner;

	@BeforeAll
	static void migrate() {
		owner = TestDatabase.empty().asOwner();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			the mayors met            | mayor
			Mayor of Oakley           | the mayor of the
			The Who                   | the who
			José Hernández            | jose HERNANDEZ
			Jose Hernandez            | josé
			Lamar Hernandez-Thorpe    | Hernandez Thorpe
			Lamar Hernandez Thorpe    | hernandez-thorpe
			Lamar Hernandez–Thorpe    | "Hernandez-Thorpe"
			Meeting with Invest HK    | InvestHK
			InvestHK                  | Invest HK
			InvestHK                  | investhk
			Kevin McCarthy            | mccarthy
			CUSEF’s President         | CUSEF
			U.S. tariffs              | US
			the US market             | U.S.
			and/or                    | and/or
			重庆市                     | 重庆
			访问重庆市江津区             | 重庆市
			里布斯                     | 里布斯
			里布斯                     | 布斯
			里布斯                     | 斯
			KTSF电视台                 | 电视
			KTSF电视台                 | ktsf
			KTSF电视台                 | KTSF电视台
			“重庆”，与会                | “重庆”
			ＣＵＳＥＦ                  | cusef
			서울특별시                  | 서울
			友好城市 or city            | nothing or 城市
			sister city agreement     | "sister city"
			sister city agreement     | city -mayor
			摩根山副市长                 | 市长 -重庆
			重慶市                     | 重庆
			重庆市                     | 重慶
			Saratoga市長趙嬿           | 赵嬿
			市长                       | 市長
			里布斯                     | 裡布斯
			on May 20 and 21          | May 20
			on May 20                 | 20 May
			on May 20                 | May 20th
			held from 2024-05-22      | 2024-05-22
			""")
	void finds(String said, String asked) {
		assertThat(isFound(said, asked)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			city of sisters           | "sister city"
			庆重                       | 重庆
			重大庆典                    | 重庆
			sister city agreement     | city -sister
			副市长里布斯                 | 市长 -里布斯
			Thorpe Hernandez          | Hernandez-Thorpe
			Oakley                    | Antioch
			Oakley                    | !!!
			May 19 or June 20         | May 20
			May 2024, number 20       | May 20
			""")
	void doesNotFind(String said, String asked) {
		assertThat(isFound(said, asked)).isFalse();
	}

	@Test
	void findsANameWrittenInOneWord() {
		assertThat(
				owner.sql("select search_name('Invest HK') @@ search_query('investhk')").query(Boolean.class).single())
			.isTrue();
	}

	/**
	 * What the library of the Unicode Consortium knows is what we say the same of: a text
	 * and what it makes of it are one.
	 */
	@Test
	void takesTraditionalCharactersForSimplifiedOnes() {
		Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
		String traditional = IntStream.rangeClosed(0x3400, 0x9FFF)
			.mapToObj(Character::toString)
			.filter((character) -> !simplifier.transliterate(character).equals(character))
			.collect(Collectors.joining());
		String simplified = traditional.codePoints()
			.mapToObj((character) -> simplifier.transliterate(Character.toString(character)))
			.collect(Collectors.joining());
		assertThat(traditional).hasSizeGreaterThan(2500);
		assertThat(simplified(traditional)).isEqualTo(simplified(simplified));
	}

	private static String simplified(String text) {
		return owner.sql("select search_simplified(?)").param(text).query(String.class).single();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			2024-05-20            | May 20
			2024-05-20?           | 2024-05-20
			2024-05-20T14:00:00Z  | 20 May 2024
			2024-05-22/2024-05-24 | May 23
			2024-05-31/2024-06-02 | 2024-06-01
			../2024-05-27         | May 27, 2024
			2024-05               | May 2024
			2024-05               | 2024-05
			2012                  | 2012
			""")
	void findsADayByItsDate(String dates, String asked) {
		assertThat(isFoundByDate(dates, asked)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			2024-05-22/2024-05-24 | May 25
			2024-05               | May 20
			2024                  | May 2024
			2000/2024             | 2012
			../2024-05-27         | May 26
			""")
	void doesNotFindADayThatNobodyStates(String dates, String asked) {
		assertThat(isFoundByDate(dates, asked)).isFalse();
	}

	private static boolean isFoundByDate(String dates, String asked) {
		return owner.sql("select search_vector(search_dates(?)) @@ search_query(?)")
			.params(dates, asked)
			.query(Boolean.class)
			.single();
	}

	@Test
	void takesTextsOfAnyLength() {
		assertThat(owner.sql("select length(search_vector(repeat('重庆 mayor ', 100000)))").query(Integer.class).single())
			.isPositive();
		assertThat(owner.sql("""
				select length(search_vector(string_agg(md5(i::text), ' '))) from generate_series(1, 100000) as i
				""").query(Integer.class).single()).isPositive();
	}

	private static boolean isFound(String said, String asked) {
		return owner.sql("select search_vector(?) @@ search_query(?)")
			.params(said, asked)
			.query(Boolean.class)
			.single();
	}

}
