package org.opendelegation.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot keep its data in the directory that it was given.
 */
class DirectoryUnusableException extends RuntimeException {

	DirectoryUnusableException(Path directory, String reason, @Nullable Throwable cause) {
		super("The embedded database cannot use " + directory + ": " + reason, cause);
	}

}
