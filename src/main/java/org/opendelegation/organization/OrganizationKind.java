package org.opendelegation.organization;

/**
 * What an organization is, as far as a source says. Whether a nonprofit is exempt from
 * tax under a certain section is never assumed.
 */
public enum OrganizationKind {

	MUNICIPALITY, LEGISLATIVE_BODY, GOVERNMENT, FOREIGN_GOVERNMENT, POLITICAL_PARTY, STATE_OWNED_COMPANY, NONPROFIT,
	NONPROFIT_501C3, NONPROFIT_501C4, NONPROFIT_501C6, FOREIGN_NONPROFIT, NGO, COMPANY, EDUCATIONAL, NEWS_MEDIA,
	NOT_STATED;

	/**
	 * Whether it matters under which section of the tax code it is exempt, which no
	 * source has stated.
	 */
	public boolean isTaxStatusOpen() {
		return this == NONPROFIT;
	}

}
