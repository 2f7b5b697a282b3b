package org.opendelegation.deadline;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.disclosure.DueFindings;
import org.opendelegation.disclosure.FindingWords;
import org.opendelegation.web.PageAddress;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The days that follow from the public record, as a calendar to subscribe to.
 */
@Controller
class DeadlineRegisterController {

	private final DueFindings findings;

	private final PublicTasks tasks;

	private final FindingWords words;

	private final MessageSource messages;

	private final CalendarFile file;

	DeadlineRegisterController(DueFindings findings, PublicTasks tasks, FindingWords words, MessageSource messages,
			CalendarFile file) {
		this.findings = findings;
		this.tasks = tasks;
		this.words = words;
		this.messages = messages;
		this.file = file;
	}

	@GetMapping("/calendar/deadlines.ics")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ResponseEntity<String> calendar(@ModelAttribute(name = "page", binding = false) PageAddress page) {
		List<CalendarEntry> entries = new ArrayList<>();
		this.findings.findPublished().forEach((due) -> entries.add(entry(due, page)));
		this.tasks.findPublished().forEach((task) -> entries.add(entry(task, page)));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
			.body(this.file.write(message("deadlines.calendar"), entries));
	}

	private CalendarEntry entry(DueFinding due, PageAddress page) {
		String rule = message("rule." + due.rule());
		String summary = message(due.certain() ? "deadlines.calendar.due" : "deadlines.calendar.maybe", rule,
				due.name());
		String description = Stream
			.of(Stream.of(due.title()), due.words().stream().map(this.words::sentence),
					due.isOfCity() ? Stream.<String>empty() : Stream.of(message("deadlines.calendar.notOfCity")),
					Stream.of(message("deadlines.calendar.unknown"), message("disclosure.notAdvice")))
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"));
		return new CalendarEntry(due.getKey(), due.day(), summary, description,
				URI.create(page.absolute("/trips/" + due.slug() + "#disclosure")), due.changes(), due.foundAt());
	}

	private CalendarEntry entry(PublicTasks.PublicTask task, PageAddress page) {
		return new CalendarEntry("task." + task.id(), task.day(), task.title(),
				message("deadlines.calendar.task", task.city()), URI.create(page.absolute("/cities/" + task.slug())),
				task.changes(), task.changedAt());
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
