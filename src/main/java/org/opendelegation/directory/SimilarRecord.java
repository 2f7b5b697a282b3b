package org.opendelegation.directory;

/**
 * A record whose name is close to one that is being entered.
 *
 * @param slug its slug
 * @param name what it is called
 * @param otherName the name that is close, which may be the same
 */
public record SimilarRecord(String slug, String name, String otherName) {

	/**
	 * Whether it is another name than what it is called.
	 */
	public boolean isByOtherName() {
		return !this.name.equals(this.otherName);
	}

}
