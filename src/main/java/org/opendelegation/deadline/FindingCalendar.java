package org.opendelegation.deadline;

import java.util.List;
import java.util.stream.Stream;

import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.disclosure.DueFindings;
import org.opendelegation.disclosure.FindingWords;

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
	public List<PublicDay> findPublished() {
		return this.findings.findPublished().stream().map(this::day).toList();
	}

	private PublicDay day(DueFinding due) {
		PublicMatter matter = new PublicMatter(due.isDueForSure(), this.words.message("rule." + due.rule()), due.name(),
				due.title(),
				Stream
					.concat(due.words().stream().map(this.findingWords::sentence),
							Stream.of(this.words.message("Duty." + due.getDuty())))
					.toList(),
				List.of(this.words.message("deadlines.calendar.unknown"), this.words.message("disclosure.notAdvice")));
		return new PublicDay(due.getKey(), due.day(), matter, due.cityId(), "/trips/" + due.slug() + "#disclosure",
				due.changes(), due.foundAt());
	}

}
