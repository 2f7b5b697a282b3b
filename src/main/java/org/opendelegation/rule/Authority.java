package org.opendelegation.rule;

/**
 * Where a rule stands.
 *
 * @param citation the section, and in which source it was read
 * @param url where to look it up
 */
public record Authority(String citation, String url) {

	/**
	 * A section of the Government Code of California, in the state's own edition.
	 */
	static Authority code(String section, String citation) {
		return new Authority(citation,
				"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=" + section
						+ ".");
	}

}
