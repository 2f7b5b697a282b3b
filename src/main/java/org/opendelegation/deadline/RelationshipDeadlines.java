package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.disclosure.DueOfRelationship;
import org.opendelegation.disclosure.DueOfRelationships;
import org.opendelegation.rule.Duty;

import org.springframework.stereotype.Component;

/**
 * When relationships of a city are to be looked at again, or anything else that rules
 * found of them for a day. It is done as soon as the step is recorded: then the rules
 * find another day, or none.
 */
@Component
class RelationshipDeadlines implements DeadlineSource {

	private final DueOfRelationships relationships;

	private final DeskWords words;

	RelationshipDeadlines(DueOfRelationships relationships, DeskWords words) {
		this.relationships = relationships;
		this.words = words;
	}

	@Override
	public String getKind() {
		return "relationship";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.relationships.findPublished().stream().map(this::deadline).toList();
	}

	private Deadline deadline(DueOfRelationship due) {
		return new Deadline(getKind(), due.getKey(), due.day(), due.cityId(), this.words.message("rule." + due.rule()),
				due.name(), null, null, "/desk/sister-cities/" + due.slug() + "/edit", null, DeadlineStanding.OPEN,
				Duty.CITY, due.certain(), due.changes(), due.foundAt());
	}

}
