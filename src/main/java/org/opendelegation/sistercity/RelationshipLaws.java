package org.opendelegation.sistercity;

import org.opendelegation.disclosure.RelationshipFindings;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What laws and policies say of a relationship, on its page.
 */
@Component
@Order(10)
class RelationshipLaws implements PageSection<Relationship> {

	private final RelationshipFindings findings;

	RelationshipLaws(RelationshipFindings findings) {
		this.findings = findings;
	}

	@Override
	public Section read(Relationship relationship) {
		return new Section("sistercity/_laws", this.findings.read(relationship.getStoredId()));
	}

}
