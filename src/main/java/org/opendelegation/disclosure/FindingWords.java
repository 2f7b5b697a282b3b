package org.opendelegation.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.Country;
import org.opendelegation.place.CountryRepository;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.MeetingRhythm;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.Value;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.BusinessDays;
import org.opendelegation.support.ConvertedSum;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Localized;
import org.opendelegation.support.Money;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Prints findings in the reader's language.
 */
@Component("findingWords")
public class FindingWords {

	private static final BusinessDays BUSINESS_DAYS = BusinessDays.ofCalifornia();

	private final FactWords words;

	private final CountryRepository countries;

	private final MessageSource messages;

	FindingWords(FactWords words, CountryRepository countries, MessageSource messages) {
		this.words = words;
		this.countries = countries;
		this.messages = messages;
	}

	/**
	 * A sentence.
	 */
	public String sentence(Phrase phrase) {
		return message(phrase.key(), phrase.arguments().stream().map(this::value).toArray());
	}

	/**
	 * A value, or {@code null} where there is none.
	 */
	public @Nullable String value(@Nullable Value value) {
		return (value != null) ? switch (value.type()) {
			case MONEY -> this.words.print(money(value.text()));
			case AT_MOST -> message("finding.sum.atMost", this.words.print(money(value.text())));
			case DAY -> this.words.print(LocalDate.parse(value.text()));
			case DATES -> this.words.print(Edtf.parse(value.text()));
			case DAY_OF_YEAR -> dayOfYear(MonthDay.parse("--" + value.text()));
			case WEEKDAYS -> weekdays(MeetingRhythm.parse(value.text()));
			case COUNTRIES -> countries(List.of(value.text().split(",")));
			case AGREEMENTS -> Stream.of(value.text().split(",")).map(this::stageKind).collect(joining());
			case STAGE -> stage(value.text().split(" ", 2));
			case NUMBER, NAME -> value.text();
			case WORD -> message(value.text());
			case WORDS -> Stream.of(value.text().split(" "))
				.map((key) -> message(key))
				.collect(Collectors.joining(message("disclosure.separator")));
		} : null;
	}

	/**
	 * A day.
	 */
	public @Nullable String day(@Nullable LocalDate day) {
		return this.words.print(day);
	}

	/**
	 * The next business day, printed, where something is due on a day that is none;
	 * {@code null} where it is one, or where nothing is due.
	 */
	public @Nullable String nextBusinessDay(Finding finding) {
		LocalDate day = finding.day();
		boolean isDue = finding.outcome() == Outcome.DUE || finding.outcome() == Outcome.CANNOT_TELL;
		return (day != null && isDue && !BUSINESS_DAYS.isBusinessDay(day)) ? day(BUSINESS_DAYS.onOrAfter(day)) : null;
	}

	/**
	 * When a parameter is in force.
	 */
	public String inForce(@Nullable LocalDate from, @Nullable LocalDate until) {
		if (from != null && until != null) {
			return message("disclosure.inForce.between", day(from), day(until));
		}
		if (from != null) {
			return message("disclosure.inForce.from", day(from));
		}
		return (until != null) ? message("disclosure.inForce.until", day(until)) : message("disclosure.inForce.always");
	}

	/**
	 * The page of a record of the directory; {@code null} for what is part of the trip
	 * itself.
	 */
	public @Nullable String path(RecordRef record) {
		return switch (record.kind()) {
			case "organization" -> "/organizations/" + record.key();
			case "registration" -> "/organizations/" + record.key().replaceFirst("\\..*", "");
			case "official" -> "/officials/" + record.key();
			case "city" -> "/cities/" + record.key();
			case "filing" -> "/disclosures/filings/" + record.key();
			default -> isOfOtherTrip(record) ? pathOfOtherTrip(record) : null;
		};
	}

	/**
	 * Whether it is another trip than that which is told of, or a part of one.
	 */
	public boolean isOfOtherTrip(RecordRef record) {
		return switch (record.kind()) {
			case "payment", "gift" -> record.key().contains(".");
			case "trip" -> !record.key().equals("trip");
			default -> false;
		};
	}

	private static String pathOfOtherTrip(RecordRef record) {
		String[] parts = record.key().split("\\.", 2);
		return "/trips/" + parts[0] + ((parts.length > 1) ? "#" + new RecordRef(record.kind(), parts[1]).anchor() : "");
	}

	private String dayOfYear(MonthDay day) {
		Locale locale = LocaleContextHolder.getLocale();
		return DateTimeFormatter.ofPattern(message("disclosure.dayOfYear"), locale).format(day);
	}

	private String weekdays(MeetingRhythm rhythm) {
		Locale locale = LocaleContextHolder.getLocale();
		return message("disclosure.weekdays", rhythm.weekday().getDisplayName(TextStyle.FULL, locale),
				rhythm.weeks().stream().map(String::valueOf).collect(Collectors.joining(", ")));
	}

	/**
	 * Countries as the operator calls them, each with the code that was compared.
	 */
	private String countries(List<String> codes) {
		Locale locale = LocaleContextHolder.getLocale();
		Map<String, Country> known = this.countries.findAllByCode(codes)
			.stream()
			.collect(Collectors.toMap(Country::getCode, Function.identity()));
		return codes.stream()
			.map((code) -> known.containsKey(code) ? message("finding.country", known.get(code).toWords(locale), code)
					: code)
			.collect(joining());
	}

	private String stage(String[] kindAndDate) {
		return message("finding.stage", stageKind(kindAndDate[0]), (kindAndDate.length > 1)
				? this.words.print(Edtf.parse(kindAndDate[1])) : message("finding.stage.undated"));
	}

	private String stageKind(String kind) {
		return message("StageKind." + kind);
	}

	private Collector<CharSequence, ?, String> joining() {
		return Collectors.joining(message("finding.and"));
	}

	private static Localized money(String text) {
		String[] parts = text.split(" ", 2);
		BigDecimal amount = new BigDecimal(parts[1]);
		return (parts[0].equals("USD") && amount.scale() > 2) ? new ConvertedSum(amount, Currency.getInstance(parts[0]))
				: new Money(amount, parts[0]);
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
