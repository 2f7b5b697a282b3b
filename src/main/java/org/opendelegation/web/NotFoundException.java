package org.opendelegation.web;

/**
 * There is no such page: nothing of that name was ever public.
 */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String what) {
		super(what);
	}

}
