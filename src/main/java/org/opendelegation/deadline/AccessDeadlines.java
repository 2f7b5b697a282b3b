package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.filing.DueFiling;
import org.opendelegation.filing.DueFilings;
import org.opendelegation.rule.Duty;

import org.springframework.stereotype.Component;

/**
 * By when the public is to see statements that the city received. That the day has passed
 * says that no posting is recorded, and not that nobody could see it.
 */
@Component
class AccessDeadlines implements DeadlineSource {

	private final DueFilings filings;

	private final DeskWords words;

	AccessDeadlines(DueFilings filings, DeskWords words) {
		this.filings = filings;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "access";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.filings.findToBeSeen().stream().map(this::deadline).toList();
	}

	private Deadline deadline(DueFiling filing) {
		return new Deadline(getKind(), "access." + filing.slug(), filing.day(), filing.cityId(),
				this.words.message("deadline.access", filing.form(this.words::message)), filing.filer(), null, null,
				"/desk/filings/" + filing.slug() + "/edit", null,
				filing.done() ? DeadlineStanding.DONE : DeadlineStanding.OPEN, Duty.CITY, true, filing.version(), null);
	}

}
