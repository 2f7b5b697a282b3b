package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.filing.DueFiling;
import org.opendelegation.filing.DueFilings;

import org.springframework.stereotype.Component;

/**
 * What is to be filed by a day, as staff entered it. That the day has passed says that no
 * day of filing is recorded, and not that nothing was filed.
 */
@Component
class FilingDeadlines implements DeadlineSource {

	private final DueFilings filings;

	private final DeskWords words;

	FilingDeadlines(DueFilings filings, DeskWords words) {
		this.filings = filings;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "filing";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.filings.findAll().stream().map(this::deadline).toList();
	}

	private Deadline deadline(DueFiling filing) {
		return new Deadline(getKind(), "filing." + filing.slug(), filing.day(), filing.cityId(),
				this.words.message("deadline.filing", filing.form(this.words::message)), filing.filer(), null, null,
				"/desk/filings/" + filing.slug() + "/edit", null,
				filing.done() ? DeadlineStanding.DONE : DeadlineStanding.OPEN, null, true, filing.version(), null);
	}

}
