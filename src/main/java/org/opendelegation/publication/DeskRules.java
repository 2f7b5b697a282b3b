package org.opendelegation.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator requires of everybody at the desk.
 */
@Service
@Transactional
class DeskRules {

	private final JdbcClient database;

	DeskRules(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether somebody else publishes an edition than who handed it in.
	 */
	@Transactional(readOnly = true)
	boolean isFourEyes() {
		return this.database.sql("select four_eyes from desk_rule").query(Boolean.class).single();
	}

	@PreAuthorize("hasRole('ADMINISTRATOR')")
	void requireFourEyes(boolean required) {
		this.database.sql("update desk_rule set four_eyes = ?").param(required).update();
	}

}
