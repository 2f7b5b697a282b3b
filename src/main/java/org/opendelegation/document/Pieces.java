package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Files in pieces, which the database takes and gives one at a time.
 */
final class Pieces {

	/** As the database holds it too. */
	private static final int LARGEST = 1024 * 1024;

	private Pieces() {
	}

	static void read(Path path, Taker taker) {
		try (InputStream bytes = Files.newInputStream(path)) {
			int position = 0;
			for (byte[] piece = bytes.readNBytes(LARGEST); piece.length > 0; piece = bytes.readNBytes(LARGEST)) {
				taker.take(position, piece);
				position++;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes pieces until there are no more.
	 * @param size how many bytes they have together
	 * @throws IOException if they have not, as where the file went meanwhile
	 */
	static void write(IntFunction<Optional<byte[]>> pieces, long size, OutputStream out) throws IOException {
		long written = 0;
		int position = 0;
		for (Optional<byte[]> piece = pieces.apply(0); piece.isPresent(); piece = pieces.apply(position)) {
			out.write(piece.get());
			written += piece.get().length;
			position++;
		}
		if (written != size) {
			throw new IOException("The file is no longer there");
		}
	}

	/**
	 * Takes a piece.
	 */
	interface Taker {

		void take(int position, byte[] piece);

	}

}
