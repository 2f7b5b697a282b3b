package org.opendelegation.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.EdtfWords;
import org.opendelegation.support.Localized;
import org.opendelegation.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Prints the values of facts in the reader's language. What a source says stays in the
 * language of the record.
 */
@Component
public class FactWords {

	private final EdtfWords dates;

	private final MessageSource messages;

	private final ZoneId zone;

	FactWords(EdtfWords dates, MessageSource messages, SiteProperties site) {
		this.zone = site.timeZone();
		this.dates = dates;
		this.messages = messages;
	}

	/**
	 * The value as plain text, or {@code null} where there is none.
	 */
	public @Nullable String print(@Nullable Object value) {
		return (value != null) ? parts(value).stream().map(FactPart::text).collect(Collectors.joining("; ")) : null;
	}

	/**
	 * On what ground a value is withheld, in public words: the law as it was cited, or
	 * that none is.
	 */
	public String ground(String ground) {
		return ground.equals(Withholding.STAFF_ONLY)
				? this.messages.getMessage("fact.staffOnly", null, LocaleContextHolder.getLocale()) : ground;
	}

	/**
	 * What to choose a constant from: what each is called, by their names in their order.
	 */
	public <E extends Enum<E>> Map<String, String> choicesOf(Class<E> type) {
		Map<String, String> choices = new LinkedHashMap<>();
		for (E constant : type.getEnumConstants()) {
			choices.put(constant.name(), part(constant).text());
		}
		return choices;
	}

	/**
	 * The value in pieces, one for each thing in it.
	 */
	public List<FactPart> parts(Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(this::part).toList();
		}
		return List.of(part(value));
	}

	/**
	 * A fact without a source, with its value in pieces.
	 */
	public UncitedRecord.UncitedFact uncited(Fact fact) {
		return new UncitedRecord.UncitedFact(fact, (fact.value() != null) ? parts(fact.value()) : List.of());
	}

	private FactPart part(Object value) {
		Locale locale = LocaleContextHolder.getLocale();
		if (value instanceof NamedLink link) {
			return FactPart.ofRecord(link.name(), link.path());
		}
		if (value instanceof Labelled labelled) {
			return FactPart.ofReader(this.messages.getMessage("fact.labelled",
					new Object[] { part(labelled.label()).text(), part(labelled.value()).text() }, locale));
		}
		if (value instanceof WordsIn words) {
			return new FactPart(words.text(), null, null, words.language(), false);
		}
		if (value instanceof MarkdownText markdown) {
			return FactPart.ofMarkdown(markdown.text());
		}
		if (value instanceof Edtf edtf) {
			return new FactPart(this.dates.print(edtf, locale), null, this.dates.machine(edtf), null, false);
		}
		if (value instanceof LocalDate day) {
			return part(Edtf.on(day));
		}
		if (value instanceof LocalTime time) {
			return FactPart
				.ofReader(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale).format(time));
		}
		if (value instanceof Localized localized) {
			return FactPart.ofReader(localized.toWords(locale));
		}
		if (value instanceof Enum<?> constant) {
			return FactPart.ofReader(this.messages.getMessage(keyOf(constant), null, locale));
		}
		return FactPart.ofRecord(value.toString(), null);
	}

	/**
	 * The day of an instant, in words, in the time zone of the city.
	 */
	public String day(Instant instant) {
		return this.dates.print(Edtf.on(LocalDate.ofInstant(instant, this.zone)), LocaleContextHolder.getLocale());
	}

	/**
	 * The language to mark words with, or {@code null} where they are in the language of
	 * the page, so that a screen reader changes its voice only where it must.
	 */
	public @Nullable String foreign(@Nullable String language) {
		return LocaleContextHolder.getLocale().toLanguageTag().equals(language) ? null : language;
	}

	/**
	 * The message key of a constant, such as {@code Payment.Basis.EXACT}.
	 */
	public static String keyOf(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		String name = (type.getEnclosingClass() != null) ? type.getEnclosingClass().getSimpleName() + "." : "";
		return name + type.getSimpleName() + "." + constant.name();
	}

}
