package org.opendelegation.organization;

/**
 * How an organization is tied to another or to a person.
 */
public enum TieKind {

	PART_OF, FOUNDED_BY, GOVERNED_BY, WORKS_WITH, FUNDED_BY, OTHER

}
