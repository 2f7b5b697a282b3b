package org.opendelegation.web;

/**
 * A server does not know its public address.
 */
class SiteNotNamedException extends RuntimeException {

	SiteNotNamedException() {
		super("A database is named, so this is a server, but its public address is not set");
	}

}
