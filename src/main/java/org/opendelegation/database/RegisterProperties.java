package org.opendelegation.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database connection of the public side, where it is not the one of
 * {@code spring.datasource}.
 *
 * @param url the JDBC address, such as that of a hot standby; default: the same database
 * @param username a role that may log in and is, or belongs to,
 * {@code open_delegation_register}; default: log in as {@code spring.datasource} does and
 * switch to that role
 * @param password the password of that role
 */
@ConfigurationProperties("open-delegation.register")
record RegisterProperties(@Nullable String url, @Nullable String username, @Nullable String password) {
}
