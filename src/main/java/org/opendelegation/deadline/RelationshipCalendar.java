package org.opendelegation.deadline;

import java.util.List;

import org.opendelegation.disclosure.DueOfRelationship;
import org.opendelegation.disclosure.DueOfRelationships;
import org.opendelegation.disclosure.FindingWords;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Days that rules found of published relationships between cities.
 */
@Component
@Order(20)
class RelationshipCalendar implements PublicCalendar {

	private final DueOfRelationships relationships;

	private final FindingWords findingWords;

	private final CalendarWords words;

	RelationshipCalendar(DueOfRelationships relationships, FindingWords findingWords, CalendarWords words) {
		this.relationships = relationships;
		this.findingWords = findingWords;
		this.words = words;
	}

	@Override
	public List<PublicDay> findPublished() {
		return this.relationships.findPublished().stream().map(this::day).toList();
	}

	private PublicDay day(DueOfRelationship due) {
		PublicMatter matter = new PublicMatter(due.certain(), this.words.message("rule." + due.rule()), due.name(),
				null, due.words().stream().map(this.findingWords::sentence).toList(),
				List.of(this.words.message("deadlines.calendar.unknown.relationship"),
						this.words.message("disclosure.notAdvice")));
		return new PublicDay(due.getKey(), due.day(), matter, due.cityId(), "/sister-cities/" + due.slug() + "#laws",
				due.changes(), due.foundAt());
	}

}
