package org.opendelegation.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * The messages {@code edtf.*} in one language.
 */
record EdtfMessages(MessageSource messages, Locale locale) {

	String say(String key, Object... arguments) {
		return this.messages.getMessage("edtf." + key, arguments, this.locale);
	}

	/**
	 * Writes a date in the pattern of that name. Patterns count the years of an era,
	 * which the message {@code edtf.before-christ} adds where it is not ours.
	 */
	String format(String pattern, LocalDate date) {
		String letters = say("pattern." + pattern);
		String text = DateTimeFormatter.ofPattern(letters, this.locale).format(date);
		return (date.getYear() < 1 && letters.contains("y")) ? say("before-christ", text) : text;
	}

}
