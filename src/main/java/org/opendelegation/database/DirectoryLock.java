package org.opendelegation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Keeps two applications from using one data directory. The operating system lets go of
 * it when the application ends, however it ends.
 */
final class DirectoryLock implements AutoCloseable {

	private final FileChannel channel;

	private DirectoryLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock. It lies beside the directory and not in it, since PostgreSQL makes
	 * its data only in an empty one.
	 * @param directory the directory to lock, made if it does not exist
	 * @throws DirectoryInUseException if somebody else has it
	 * @throws DirectoryUnusableException if nobody may write there
	 */
	static DirectoryLock on(Path directory) {
		try {
			Files.createDirectories(directory);
			Path file = directory.resolveSibling(directory.getFileName() + ".lock");
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new DirectoryInUseException(directory);
			}
			return new DirectoryLock(channel);
		}
		catch (IOException ex) {
			throw new DirectoryUnusableException(directory, "it cannot be made or written to", ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot let go of a lock", ex);
		}
	}

}
