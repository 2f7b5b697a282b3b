package org.opendelegation.deadline;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.database.Side;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.PageAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The deadlines of somebody's cities, at an address that only that person knows:
 * calendars cannot sign in. So it stands outside of the desk's addresses, and says itself
 * that it works for the desk.
 */
@Controller
class StaffCalendarDeskController {

	private final CalendarAddresses addresses;

	private final Deadlines deadlines;

	private final CalendarFile file;

	private final DeskWords words;

	StaffCalendarDeskController(CalendarAddresses addresses, Deadlines deadlines, CalendarFile file, DeskWords words) {
		this.addresses = addresses;
		this.deadlines = deadlines;
		this.file = file;
		this.words = words;
	}

	@GetMapping("/calendar/deadlines/{secret}.ics")
	ResponseEntity<String> calendar(@PathVariable String secret,
			@ModelAttribute(name = "page", binding = false) PageAddress page) throws Exception {
		String calendar = Side.DESK.call(() -> {
			Reach reach = this.addresses.reachOf(secret).orElseThrow(() -> new NotFoundException("a calendar"));
			this.deadlines.bringUpToDate();
			List<CalendarEntry> entries = this.deadlines.within(reach)
				.stream()
				.filter((deadline) -> !deadline.isSettled())
				.map((deadline) -> entry(deadline, reach, page))
				.toList();
			return this.file.write(this.words.message("calendar.name"), entries);
		});
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
			.body(calendar);
	}

	private CalendarEntry entry(Deadline deadline, Reach reach, PageAddress page) {
		OfTrip trip = deadline.trip();
		String what = (deadline.about() != null) ? deadline.title() + " · " + deadline.about() : deadline.title();
		String summary = deadline.certain() ? what : this.words.message("deadline.maybe", what);
		String description = Stream
			.of(deadline.about(), (trip != null) ? trip.titleWithin(reach) : null,
					(trip != null && trip.prepared()) ? this.words.message("deadline.prepared.long") : null,
					deadline.isRecorded() ? this.words.message("deadline.recorded.long") : null,
					this.words.dutyOf(deadline))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return new CalendarEntry(deadline.key(), deadline.day(), summary, description,
				URI.create(page.absolute(deadline.path())), deadline.changes(), deadline.changedAt());
	}

}
