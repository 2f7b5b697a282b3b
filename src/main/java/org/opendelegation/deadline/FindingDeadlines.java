package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.disclosure.DueFindings;

import org.springframework.stereotype.Component;

/**
 * The days that rules found.
 */
@Component
class FindingDeadlines implements DeadlineSource {

	private final DueFindings findings;

	private final Answers answers;

	private final DeskWords words;

	FindingDeadlines(DueFindings findings, Answers answers, DeskWords words) {
		this.findings = findings;
		this.answers = answers;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "finding";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		Map<AnsweredDay, DeadlineStanding> standings = this.answers.standings();
		return this.findings.findCurrent()
			.stream()
			.map((due) -> deadline(due, standing(AnsweredDay.of(due), standings)))
			.toList();
	}

	private static DeadlineStanding standing(AnsweredDay day, Map<AnsweredDay, DeadlineStanding> standings) {
		return standings.getOrDefault(day, standings.getOrDefault(day.ofNoCity(), DeadlineStanding.OPEN));
	}

	private Deadline deadline(DueFinding due, DeadlineStanding standing) {
		return new Deadline(getKind(), due.getKey(), due.day(), due.cityId(), this.words.message("rule." + due.rule()),
				due.name(), null, new OfTrip(due.slug(), due.title(), due.leadId(), due.sharing(), due.prepared()),
				AnsweredDay.of(due).toPath(due.slug()), null, standing, due.getDuty(), due.certain(), due.changes(),
				due.foundAt());
	}

}
