package org.opendelegation.database;

/**
 * The connection that serves the public can read past the wall.
 */
class OpenWallException extends RuntimeException {

	OpenWallException(String role) {
		super("The register's database role %s can read what is not public".formatted(role));
	}

}
