package org.opendelegation.web;

/**
 * What the address names is at another one, since it was recorded twice and merged.
 */
public class MovedException extends RuntimeException {

	private final String path;

	/**
	 * Leads on.
	 * @param path the other address, without language
	 */
	public MovedException(String path) {
		super("Moved to " + path);
		this.path = path;
	}

	String getPath() {
		return this.path;
	}

}
