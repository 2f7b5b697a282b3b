package org.opendelegation.database;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The database connection of one side, where it is not the one of
 * {@code spring.datasource}.
 *
 * @param url the JDBC address, such as that of a hot standby for the register; default:
 * the same database
 * @param username a role that may log in and is, or belongs to, the role of the side;
 * default: log in as {@code spring.datasource} does and switch to that role
 * @param password the password of that role
 */
record LoginProperties(@Nullable String url, @Nullable String username, @Nullable String password) {

	/**
	 * A setting that the environment names but leaves empty is not set.
	 */
	LoginProperties {
		url = StringUtils.hasText(url) ? url : null;
		username = StringUtils.hasText(username) ? username : null;
		password = StringUtils.hasLength(password) ? password : null;
	}

}
