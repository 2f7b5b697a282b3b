package org.opendelegation.deadline;

import java.util.List;

import org.opendelegation.web.PageAddress;

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

	private final List<PublicCalendar> calendars;

	private final CalendarWords words;

	private final CalendarFile file;

	DeadlineRegisterController(List<PublicCalendar> calendars, CalendarWords words, CalendarFile file) {
		this.calendars = calendars;
		this.words = words;
		this.file = file;
	}

	@GetMapping("/calendar/deadlines.ics")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ResponseEntity<String> calendar(@ModelAttribute(name = "page", binding = false) PageAddress page) {
		List<CalendarEntry> entries = this.calendars.stream()
			.flatMap((calendar) -> calendar.findPublished(page).stream())
			.toList();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
			.body(this.file.write(this.words.message("deadlines.calendar"), entries));
	}

}
