package org.opendelegation.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who keeps records of the directory, as far as they may: what a principal of
 * the desk is.
 */
public interface Keeper {

	/**
	 * Whether the person enters what is not public yet, for any city.
	 */
	boolean mayEnter();

	/**
	 * Whether the person enters what is not public yet, for this city.
	 */
	boolean mayEnterFor(@Nullable Long cityId);

	/**
	 * Whether the person changes what the public sees, for any city.
	 */
	boolean mayPublish();

	/**
	 * Whether the person changes what the public sees, for this city.
	 */
	boolean mayPublishFor(@Nullable Long cityId);

	boolean isAdministrator();

}
