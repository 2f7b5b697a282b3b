package org.opendelegation.rule;

import java.util.List;

import org.opendelegation.source.RecordRef;

/**
 * A city that officials represent.
 *
 * @param slug its slug
 * @param name what the edition calls it
 * @param jurisdictions where it lies, the narrowest first; none where its rules are not
 * known
 */
public record CityFacts(String slug, String name, List<String> jurisdictions) {

	Subject subject() {
		return new Subject(new RecordRef("city", this.slug), this.name);
	}

}
