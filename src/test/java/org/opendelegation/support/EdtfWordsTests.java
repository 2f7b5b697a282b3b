package org.opendelegation.support;

import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfWordsTests {

	private final EdtfWords words = new EdtfWords(messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-05-20                | May 20, 2024
			2024-05                   | May 2024
			2024                      | 2024
			2024-05~                  | about May 2024
			2024-05?                  | May 2024 (uncertain)
			2024%                     | about 2024 (uncertain)
			201X                      | in the 2010s
			201X~                     | about the 2010s
			20XX                      | between 2000 and 2099
			2024-05-XX                | a day in May 2024 that is not known
			2024-XX                   | a month in 2024 that is not known
			2024-XX-XX                | a day in 2024 that is not known
			2024-21                   | spring 2024
			2024-22                   | summer 2024
			2024-23                   | fall 2024
			2024-24                   | winter 2024
			2024-05-20T14:30:00       | May 20, 2024, 2:30 PM
			2024-05-20T14:30:05+08:00 | May 20, 2024, 2:30:05 PM (UTC+08:00)
			2024-05-20T14:30:00Z      | May 20, 2024, 2:30 PM (UTC)
			2024-05-22/2024-05-23     | May 22–23, 2024
			2024-05-22/2024-05-22     | May 22, 2024
			2024-05-30/2024-06-02     | May 30 – June 2, 2024
			2024-12-30/2025-01-02     | December 30, 2024 – January 2, 2025
			2024-05/2024-06           | May – June 2024
			2024-12/2025-01           | December 2024 – January 2025
			2012/2014                 | 2012–2014
			2024-05-22~/2024-05-23    | about May 22, 2024 – May 23, 2024
			2024-05/2024-06-02        | May 2024 – June 2, 2024
			2012/..                   | since 2012
			2024-05-20/..             | since May 20, 2024
			201X/..                   | since the 2010s
			../2024-05-26             | by May 26, 2024
			2012/                     | 2012 – end not known
			/2024-05-26               | beginning not known – May 26, 2024
			-0043-03-15               | March 15, 44 BC
			-0043/-0042               | 44 BC–43 BC
			-004X                     | between 50 BC and 41 BC
			Y12345                    | 12345
			""")
	void speaksEnglish(String text, String words) {
		assertThat(print(text, "en")).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-05-20            | 20 de mayo de 2024
			2024-05               | mayo de 2024
			2024-05~              | mayo de 2024 (fecha aproximada)
			2024-05?              | mayo de 2024 (fecha incierta)
			201X                  | en la década de 2010
			2024-05-XX            | un día de mayo de 2024 que se desconoce
			2024-21               | primavera de 2024
			2024-05-22/2024-05-23 | 22–23 de mayo de 2024
			2024-05-30/2024-06-02 | 30 de mayo – 2 de junio de 2024
			2024-12-30/2025-01-02 | 30 de diciembre de 2024 – 2 de enero de 2025
			2024-05/2024-06       | mayo – junio de 2024
			2012/..               | desde 2012
			2024-05-20/..         | desde el 20 de mayo de 2024
			../2024-05            | a más tardar en mayo de 2024
			../2024-05-26         | a más tardar el 26 de mayo de 2024
			2024-05-20T14:30:00   | 20 de mayo de 2024, 14:30
			-0043                 | 44 a. C.
			""")
	void speaksSpanish(String text, String words) {
		assertThat(print(text, "es")).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-05-20            | 2024年5月20日               | 2024年5月20日
			2024-05               | 2024年5月                   | 2024年5月
			2024                  | 2024年                      | 2024年
			2024-05~              | 约2024年5月                 | 約2024年5月
			2024-05?              | 2024年5月（不确定）         | 2024年5月（不確定）
			201X                  | 2010年代                    | 2010年代
			20XX                  | 2000年至2099年之间          | 2000年至2099年之間
			2024-05-XX            | 2024年5月（具体日期不详）   | 2024年5月（確切日期不詳）
			2024-21               | 2024年春季                  | 2024年春季
			2024-05-22/2024-05-23 | 2024年5月22日至23日         | 2024年5月22日至23日
			2024-05-30/2024-06-02 | 2024年5月30日至6月2日       | 2024年5月30日至6月2日
			2024-12-30/2025-01-02 | 2024年12月30日至2025年1月2日 | 2024年12月30日至2025年1月2日
			2024-05/2024-06       | 2024年5月至6月              | 2024年5月至6月
			2012/2014             | 2012年至2014年              | 2012年至2014年
			2012/..               | 自2012年起                  | 自2012年起
			../2024-05-26         | 不晚于2024年5月26日           | 不晚於2024年5月26日
			2012/                 | 2012年开始，结束时间不详    | 2012年開始，結束時間不詳
			-0043                 | 公元前44年                  | 西元前44年
			""")
	void speaksChinese(String text, String simplified, String traditional) {
		assertThat(print(text, "zh-Hans")).isEqualTo(simplified);
		assertThat(print(text, "zh-Hant")).isEqualTo(traditional);
	}

	/**
	 * Newer Java counts the hours to 24 in Chinese, older to 12.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "zh-Hans", "zh-Hant" })
	void saysTheTimeInChineseAsJavaDoes(String language) {
		assertThat(print("2024-05-20T14:30:00", language)).isIn("2024年5月20日14:30", "2024年5月20日下午2:30");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2024,                  2024
			2024-05,               2024-05
			2024-05-20,            2024-05-20
			2024-05-20T14:30:00Z,  2024-05-20
			0001,                  0001
			Y12345,                12345
			2024~,
			2024-05?,
			201X,
			2024-XX,
			2024-05-XX,
			2024-21,
			0000,
			-0043,
			2024-05-22/2024-05-23,
			2012/..,
			""")
	void tellsMachinesOnlyWhatHtmlCanSay(String text, String machine) {
		assertThat(this.words.machine(Edtf.parse(text))).isEqualTo(machine);
	}

	@ParameterizedTest
	@ValueSource(strings = { "_es", "_zh_Hans", "_zh_Hant" })
	void everyLanguageHasTheSameMessages(String language) throws Exception {
		assertThat(keys(language)).hasSizeGreaterThan(30).containsExactlyInAnyOrderElementsOf(keys(""));
	}

	@Test
	void doesNotFallIntoTheLanguageOfTheServer() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.CHINA);
		try {
			assertThat(print("2024-05-20", "en-US")).isEqualTo("May 20, 2024");
		}
		finally {
			Locale.setDefault(before);
			ResourceBundle.clearCache();
		}
	}

	private String print(String text, String language) {
		return this.words.print(Edtf.parse(text), Locale.forLanguageTag(language)).replace('\u202f', ' ');
	}

	private static Iterable<String> keys(String language) throws Exception {
		ClassPathResource file = new ClassPathResource("messages" + language + ".properties");
		Properties properties = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"));
		return properties.stringPropertyNames().stream().filter((key) -> key.startsWith("edtf.")).toList();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
