package org.opendelegation.deadline;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.disclosure.DueFindings;
import org.opendelegation.disclosure.FindingWords;
import org.opendelegation.web.PageAddress;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Days that rules found of published trips.
 */
@Component
@Order(10)
class FindingCalendar implements PublicCalendar {

	private final DueFindings findings;

	private final FindingWords findingWords;

	private final CalendarWords words;

	FindingCalendar(DueFindings findings, FindingWords findingWords, CalendarWords words) {
		this.findings = findings;
		this.findingWords = findingWords;
		this.words = words;
	}

	@Override
	public List<CalendarEntry> findPublished(PageAddress page) {
		return this.findings.findPublished().stream().map((due) -> entry(due, page)).toList();
	}

	private CalendarEntry entry(DueFinding due, PageAddress page) {
		String description = Stream.of(Stream.of(due.title()), due.words().stream().map(this.findingWords::sentence),
				Stream.of(this.words.message("Duty." + due.getDuty()), this.words.message("deadlines.calendar.unknown"),
						this.words.message("disclosure.notAdvice")))
			.flatMap((part) -> part)
			.collect(Collectors.joining("\n"));
		return new CalendarEntry(due.getKey(), due.day(),
				this.words.due(due.certain(), this.words.message("rule." + due.rule()), due.name()), description,
				URI.create(page.absolute("/trips/" + due.slug() + "#disclosure")), due.changes(), due.foundAt());
	}

}
