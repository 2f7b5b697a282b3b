package org.opendelegation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.opendelegation.rule.Phrase;
import org.opendelegation.source.RecordRef;

/**
 * A day on which something is due or may be due, as a rule found of a relationship
 * between cities.
 *
 * @param slug the slug of the relationship
 * @param cityId the home city, by its identity
 * @param name what the relationship is called
 * @param rule the permanent name of the rule
 * @param subject what it is about
 * @param day the day
 * @param certain whether it is due, as far as the record goes; else it may be
 * @param words what was found, a sentence each
 * @param foundAt when
 * @param changes how often it was found anew
 */
public record DueOfRelationship(String slug, long cityId, String name, String rule, RecordRef subject, LocalDate day,
		boolean certain, List<Phrase> words, Instant foundAt, int changes) {

	/**
	 * The same every time that this is found.
	 */
	public String getKey() {
		return "relationship.%s.%s.%s.%s.%s".formatted(this.slug, this.rule, this.subject.kind(), this.subject.key(),
				this.day);
	}

}
