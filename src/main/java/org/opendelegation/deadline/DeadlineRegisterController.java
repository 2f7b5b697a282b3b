package org.opendelegation.deadline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.PageAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The days that follow from the public record, as a list and as a calendar to subscribe
 * to.
 */
@Controller
class DeadlineRegisterController {

	private final List<PublicCalendar> calendars;

	private final CalendarWords words;

	private final CalendarFile file;

	private final DueList due;

	DeadlineRegisterController(List<PublicCalendar> calendars, CalendarWords words, CalendarFile file, DueList due) {
		this.calendars = calendars;
		this.words = words;
		this.file = file;
		this.due = due;
	}

	@GetMapping("/disclosures/due")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public String list(@Nullable String city, @Nullable Integer year, @Nullable String when, @Nullable String q,
			@RequestParam(defaultValue = "1") int page, Model model) {
		ListFilter filter = ListFilter.none().city(city).year(year).choice("when", when, DueList.WHEN).q(q);
		model.addAttribute("listing", this.due.read(filter, page));
		model.addAttribute("today", this.due.today());
		return "deadline/list";
	}

	@GetMapping("/calendar/deadlines.ics")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ResponseEntity<String> calendar(@ModelAttribute(name = "page", binding = false) PageAddress page) {
		List<CalendarEntry> entries = this.calendars.stream()
			.flatMap((calendar) -> calendar.findPublished().stream())
			.map((day) -> this.words.entry(day, page))
			.toList();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
			.body(this.file.write(this.words.message("deadlines.calendar"), entries));
	}

}
