package org.opendelegation.deadline;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.PageAddress;

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
	 * A day that follows from what is public, as calendars show it.
	 * @param page the page that is asked for, from which links are made
	 */
	CalendarEntry entry(PublicDay day, PageAddress page) {
		PublicMatter matter = day.matter();
		String description = Stream
			.of(Stream.ofNullable(matter.trip()), matter.sentences().stream(), matter.limits().stream())
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"));
		return new CalendarEntry(day.name(), day.day(), summary(matter), description,
				URI.create(page.absolute(day.path())), day.changes(), day.changedAt());
	}

	private String summary(PublicMatter matter) {
		return (matter.whom() == null) ? matter.what() : message(
				matter.certain() ? "deadlines.calendar.due" : "deadlines.calendar.maybe", matter.what(), matter.whom());
	}

}
