package org.opendelegation.database;

/**
 * No database is named and none can run beside the application.
 */
class DatabaseNotNamedException extends RuntimeException {

	DatabaseNotNamedException() {
		super("No database is named, and this installation brings none of its own");
	}

}
