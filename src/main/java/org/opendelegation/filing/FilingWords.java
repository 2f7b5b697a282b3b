package org.opendelegation.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What filings are called, in the reader's language.
 */
@Component("filingWords")
public class FilingWords {

	private static final String SEPARATOR = " · ";

	private final MessageSource messages;

	FilingWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What was filed.
	 */
	public String form(Filing filing) {
		return (filing.getFormName() != null) ? filing.getFormName() : form(filing.getForm());
	}

	public String form(FormKind form) {
		return message("FormKind." + form);
	}

	String day(LocalDate day) {
		return day
			.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LocaleContextHolder.getLocale()));
	}

	private String message(String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
	}

	/**
	 * A value of a field that was corrected, or {@code null} where it was not stated.
	 */
	public @Nullable Object value(String field, @Nullable String text) {
		if (text == null) {
			return null;
		}
		return switch (field) {
			case "form" -> form(FormKind.valueOf(text));
			case "nothingToDeclare" -> message("filing.correction.nothing");
			case "signedOn", "periodFrom", "periodTo", "due", "filed", "received", "postedOn", "sentOn" ->
				LocalDate.parse(text);
			default -> text;
		};
	}

	/**
	 * What was filed, by whom and for when, and whether it amends another: enough to tell
	 * one filing from another where several are listed.
	 */
	public String label(Filing filing) {
		List<String> parts = new ArrayList<>(List.of(form(filing), filing.getFiler().name()));
		String period = period(filing.getPeriod());
		LocalDate day = filing.getDoneOn();
		if (period != null) {
			parts.add(period);
		}
		if (filing.isAmendment()) {
			parts.add((day != null) ? message("filing.label.amendedOn", day(day)) : message("filing.label.amendment"));
		}
		else if (period == null && day != null) {
			parts.add(message("filing.label.on", day(day)));
		}
		return String.join(SEPARATOR, parts);
	}

	/**
	 * What was filed, by whom and for which years, for an address.
	 */
	String name(Filing filing) {
		String name = form(filing) + SEPARATOR + filing.getFiler().name();
		String years = years(filing.getPeriod());
		return (years != null) ? name + SEPARATOR + years : name;
	}

	private @Nullable String period(Period period) {
		LocalDate first = period.from();
		LocalDate last = period.to();
		if (first == null || last == null || (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1)) {
			return years(period);
		}
		return day(first) + "–" + day(last);
	}

	private static @Nullable String years(Period period) {
		LocalDate first = (period.from() != null) ? period.from() : period.to();
		LocalDate last = (period.to() != null) ? period.to() : period.from();
		if (first == null || last == null) {
			return null;
		}
		return (first.getYear() == last.getYear()) ? String.valueOf(first.getYear())
				: first.getYear() + "–" + last.getYear();
	}

}
