package org.opendelegation.database;

import java.nio.file.Path;

/**
 * Another running application has the data directory.
 */
class DirectoryInUseException extends RuntimeException {

	private final Path directory;

	DirectoryInUseException(Path directory) {
		super("Another Open Delegation is running on " + directory.toAbsolutePath());
		this.directory = directory;
	}

	Path getDirectory() {
		return this.directory;
	}

}
