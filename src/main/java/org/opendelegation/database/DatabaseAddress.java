package org.opendelegation.database;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is and as whom to speak to it.
 *
 * @param url the JDBC address
 * @param username the role, or {@code null} if the address names it
 * @param password the password, or {@code null} where the database asks for none
 */
record DatabaseAddress(String url, @Nullable String username, @Nullable String password) {

	DatabaseAddress as(@Nullable String otherUsername, @Nullable String otherPassword) {
		return new DatabaseAddress(this.url, otherUsername, otherPassword);
	}

	/**
	 * Without the password, so that it stays out of logs.
	 */
	@Override
	public String toString() {
		return this.url + " as " + this.username;
	}

}
