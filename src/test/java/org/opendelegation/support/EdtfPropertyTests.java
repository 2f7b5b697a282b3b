package org.opendelegation.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opendelegation.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every date, tried on many that chance wrote; the seed keeps them the
 * same.
 */
class EdtfPropertyTests {

	private static final List<String> OFFSETS = List.of("", "Z", "z", "+", "+08", "+0800", "+08:00", "-00:00", "+14",
			"+14:00", "-14:00", "+14:01", "-14:30", "+15:00", "+18:00", "-18:00", "+19:00", "+99:00", "+08:60",
			"+13:59", "+٠٨:00", "+08:00:00");

	private final Random random = new Random(20240520);

	@Test
	void readsBackWhatItWrites() {
		assertThat(dates(20_000)).allSatisfy((date) -> {
			Edtf readBack = Edtf.parse(date.toString());
			assertThat(readBack).isEqualTo(date).hasSameHashCodeAs(date).isEqualByComparingTo(date);
		});
	}

	@Test
	void neverEndsBeforeItStarts() {
		assertThat(dates(20_000)).filteredOn((date) -> date.earliest() != null && date.latest() != null)
			.hasSizeGreaterThan(10_000)
			.allSatisfy((date) -> assertThat(date.earliest()).isBeforeOrEqualTo(date.latest()));
	}

	@Test
	void hasOneOrder() {
		List<Edtf> dates = dates(120);
		for (Edtf a : dates) {
			for (Edtf b : dates) {
				assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
				assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
				assertThat(dates).filteredOn((c) -> a.compareTo(b) <= 0 && b.compareTo(c) <= 0)
					.allMatch((c) -> a.compareTo(c) <= 0);
			}
		}
	}

	@Test
	void refusesScrambledTextWithItsOwnException() {
		for (Edtf date : dates(20_000)) {
			String scrambled = scramble(date.toString());
			try {
				Edtf parsed = Edtf.parse(scrambled);
				assertThat(Edtf.parse(parsed.toString())).isEqualTo(parsed);
			}
			catch (EdtfSyntaxException ex) {
				assertThat(ex).hasMessageContaining("is not a date in EDTF");
			}
		}
	}

	/**
	 * The grammar exists twice: what is written by other means than this program has to
	 * be readable by it. Intervals beyond the calendar of PostgreSQL are left out, since
	 * the database cannot tell which of their ends is first.
	 */
	@Test
	void isWhatTheDatabaseTakesForADate() {
		JdbcClient database = TestDatabase.empty().asOwner();
		database.sql("""
				create function accepted(text text) returns boolean language plpgsql as $$
				begin
					perform text::edtf;
					return case when text like '%/%' and edtf_earliest(text) = edtf_latest(text)
						and not isfinite(edtf_earliest(text)) then null else true end;
				exception when others then
					return false;
				end
				$$
				""").update();
		List<String> texts = Stream
			.concat(OFFSETS.stream().map("2024-05-20T12:00:00"::concat),
					dates(10_000).stream()
						.map(Edtf::toString)
						.flatMap((text) -> Stream.of(text, scramble(text), scramble(scramble(text)))))
			.distinct()
			.toList();
		Map<String, Boolean> accepted = database
			.sql("""
					select text, accepted from unnest(?) as text, lateral accepted(text) as accepted where accepted is not null
					""")
			.param(texts.toArray(String[]::new))
			.query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertThat(accepted.values()).contains(true, false);
		assertThat(texts).filteredOn(accepted::containsKey)
			.filteredOn((text) -> accepted.get(text) != isParsed(text))
			.isEmpty();
	}

	private static boolean isParsed(String text) {
		try {
			Edtf.parse(text);
			return true;
		}
		catch (EdtfSyntaxException ex) {
			return false;
		}
	}

	private List<Edtf> dates(int count) {
		return Stream.generate(this::date).limit(count).toList();
	}

	private Edtf date() {
		return switch (this.random.nextInt(4)) {
			case 0 -> Edtf.parse(day() + oneOf("T00:00:00", "T14:30:00Z", "T23:59:59+08:00", "T01:02:03-03:30"));
			case 1 -> interval();
			default -> Edtf.parse(end());
		};
	}

	private Edtf interval() {
		Edtf a = Edtf.parse(end());
		Edtf b = Edtf.parse(end());
		boolean inOrder = !b.latest().isBefore(a.earliest());
		return switch (this.random.nextInt(4)) {
			case 0 -> Edtf.parse(a + oneOf("/", "/.."));
			case 1 -> Edtf.parse(oneOf("/", "../") + b);
			default -> Edtf.parse(inOrder ? a + "/" + b : b + "/" + a);
		};
	}

	private String end() {
		String year = year();
		List<Supplier<String>> kinds = List.of(() -> year, this::day, () -> "%s-%02d".formatted(year, between(1, 12)),
				() -> "%s-%02d-XX".formatted(year, between(1, 12)), () -> year + "-XX", () -> year + "-XX-XX",
				() -> year + "-" + between(21, 24), () -> "%03dX".formatted(between(0, 999)),
				() -> "-%02dXX".formatted(between(0, 99)), () -> "%02dXX".formatted(between(0, 99)),
				() -> oneOf("Y", "Y-") + between(10_000, 999_999_999));
		return kinds.get(this.random.nextInt(kinds.size())).get() + oneOf("", "", "?", "~", "%");
	}

	private String year() {
		return oneOf("", "", "", "-") + "%04d".formatted(between(1, 9999));
	}

	private String day() {
		return LocalDate.of(2000, 1, 1).plusDays(between(-500_000, 500_000)).toString();
	}

	private String scramble(String text) {
		StringBuilder scrambled = new StringBuilder(text);
		scrambled.setCharAt(this.random.nextInt(text.length()),
				oneOf("0", "3", "9", "X", "-", "/", "T", "?", ".", "Y", "+", "Z", ":", "٣", "\n").charAt(0));
		return scrambled.toString();
	}

	private int between(int first, int last) {
		return this.random.nextInt(first, last + 1);
	}

	private String oneOf(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

}
