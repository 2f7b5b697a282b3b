package org.opendelegation.search;

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
