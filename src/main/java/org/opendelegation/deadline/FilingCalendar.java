package org.opendelegation.deadline;

import java.util.List;

import org.opendelegation.filing.DueFiling;
import org.opendelegation.filing.DueFilings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Filings that are public and of which no day of filing is recorded.
 */
@Component
@Order(30)
class FilingCalendar implements PublicCalendar {

	private final DueFilings filings;

	private final CalendarWords words;

	FilingCalendar(DueFilings filings, CalendarWords words) {
		this.filings = filings;
		this.words = words;
	}

	@Override
	public List<PublicDay> findPublished() {
		return this.filings.findPublished().stream().map(this::day).toList();
	}

	private PublicDay day(DueFiling filing) {
		PublicMatter matter = new PublicMatter(true, filing.form(this.words::message), filing.filer(), null,
				List.of(this.words.message("deadlines.calendar.filing", filing.city())), List.of());
		return new PublicDay("filing." + filing.slug(), filing.day(), matter, filing.cityId(),
				"/disclosures/filings/" + filing.slug(), filing.version(), null);
	}

}
