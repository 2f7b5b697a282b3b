package org.opendelegation.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words of the desk, which speaks English, where no page prints them.
 */
@Component("deskWords")
public class DeskWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, y", Locale.US);

	private final MessageSource messages;

	DeskWords(MessageSource messages) {
		this.messages = messages;
	}

	String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

	/**
	 * Whose duty it is; {@code null} where it is no duty that a rule found.
	 */
	@Nullable String dutyOf(Deadline deadline) {
		return (deadline.duty() != null) ? message("Duty." + deadline.duty()) : null;
	}

	/**
	 * A day.
	 */
	public String day(LocalDate day) {
		return DAY.format(day);
	}

}
