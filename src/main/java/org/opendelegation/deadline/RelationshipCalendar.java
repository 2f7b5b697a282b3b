package org.opendelegation.deadline;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opendelegation.disclosure.DueOfRelationship;
import org.opendelegation.disclosure.DueOfRelationships;
import org.opendelegation.disclosure.FindingWords;
import org.opendelegation.web.PageAddress;

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
	public List<CalendarEntry> findPublished(PageAddress page) {
		return this.relationships.findPublished().stream().map((due) -> entry(due, page)).toList();
	}

	private CalendarEntry entry(DueOfRelationship due, PageAddress page) {
		String description = Stream.concat(due.words().stream().map(this.findingWords::sentence),
				Stream.of(this.words.message("deadlines.calendar.unknown.relationship"),
						this.words.message("disclosure.notAdvice")))
			.collect(Collectors.joining("\n"));
		return new CalendarEntry(due.getKey(), due.day(),
				this.words.due(due.certain(), this.words.message("rule." + due.rule()), due.name()), description,
				URI.create(page.absolute("/sister-cities/" + due.slug() + "#laws")), due.changes(), due.foundAt());
	}

}
