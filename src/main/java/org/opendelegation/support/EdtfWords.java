package org.opendelegation.support;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says an {@link Edtf} in the words of a language. The messages {@code edtf.*} hold the
 * words and, after CLDR, the order of day, month and year; the JDK has the names of the
 * months.
 */
@Component
public class EdtfWords {

	private static final Set<EdtfPrecision> HTML_PRECISIONS = EnumSet.of(EdtfPrecision.YEAR, EdtfPrecision.MONTH,
			EdtfPrecision.DAY);

	private final MessageSource messages;

	EdtfWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Such as "May 22–23, 2024", "about May 2024" or "since 2012".
	 */
	public String print(Edtf edtf, Locale locale) {
		EdtfDateWords dates = new EdtfDateWords(new EdtfMessages(this.messages, locale));
		return (edtf.span() instanceof EdtfInterval interval) ? new EdtfIntervalWords(dates).print(interval)
				: dates.print((EdtfDate) edtf.span());
	}

	/**
	 * The value for the {@code datetime} of an HTML {@code time}. None where HTML cannot
	 * say it, as it knows neither intervals nor doubt nor years before 1.
	 */
	public @Nullable String machine(Edtf edtf) {
		return (edtf.span() instanceof EdtfDate date && isKnownToHtml(date))
				? date.precision().write(date.first()).replace("Y", "") : null;
	}

	private boolean isKnownToHtml(EdtfDate date) {
		return HTML_PRECISIONS.contains(date.precision()) && date.qualifier() == EdtfQualifier.NONE
				&& date.first().getYear() > 0;
	}

}
