package org.opendelegation.deadline;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Words of the public calendar, in the reader's language.
 */
@Component
class CalendarWords {

	private final MessageSource messages;

	CalendarWords(MessageSource messages) {
		this.messages = messages;
	}

	String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * What is due, or may be.
	 * @param what what it is
	 * @param whom whom it concerns
	 */
	String due(boolean certain, String what, String whom) {
		return message(certain ? "deadlines.calendar.due" : "deadlines.calendar.maybe", what, whom);
	}

}
