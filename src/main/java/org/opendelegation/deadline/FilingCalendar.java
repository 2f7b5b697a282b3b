package org.opendelegation.deadline;

import java.net.URI;
import java.util.List;

import org.opendelegation.filing.DueFiling;
import org.opendelegation.filing.DueFilings;
import org.opendelegation.web.PageAddress;

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
	public List<CalendarEntry> findPublished(PageAddress page) {
		return this.filings.findPublished().stream().map((filing) -> entry(filing, page)).toList();
	}

	private CalendarEntry entry(DueFiling filing, PageAddress page) {
		String form = filing.form(this.words::message);
		return new CalendarEntry("filing." + filing.slug(), filing.day(), this.words.due(true, form, filing.filer()),
				this.words.message("deadlines.calendar.filing", filing.city()),
				URI.create(page.absolute("/disclosures/filings/" + filing.slug())), filing.version(), null);
	}

}
