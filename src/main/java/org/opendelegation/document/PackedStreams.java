package org.opendelegation.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at what is packed in a PDF file before a library unpacks it in memory: each
 * stream is unpacked here first, counted and thrown away.
 */
final class PackedStreams {

	private static final long LARGEST_STREAM = 64L * 1024 * 1024;

	private static final long LARGEST = 1024L * 1024 * 1024;

	private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);

	private static final int BUFFER = 64 * 1024;

	private PackedStreams() {
	}

	/**
	 * Fails where something would grow too much.
	 */
	static void requireBounded(Path path) throws IOException {
		long total = 0;
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
				RandomAccessFile ahead = new RandomAccessFile(path.toFile(), "r")) {
			BufferedInputStream bytes = new BufferedInputStream(Channels.newInputStream(file.getChannel()), BUFFER);
			int matched = 0;
			long position = 0;
			for (int next = bytes.read(); next >= 0; next = bytes.read()) {
				position++;
				matched = (next == KEYWORD[matched]) ? matched + 1 : ((next == KEYWORD[0]) ? 1 : 0);
				if (matched == KEYWORD.length) {
					matched = 0;
					total += unpacked(ahead, position);
				}
				if (total > LARGEST || Thread.currentThread().isInterrupted()) {
					throw new IOException("More is packed in the file than is read");
				}
			}
		}
	}

	/**
	 * How much comes out of the stream that begins after a keyword; nothing where it is
	 * not packed in this way.
	 */
	private static long unpacked(RandomAccessFile file, long keyword) throws IOException {
		byte[] packed = new byte[BUFFER];
		file.seek(keyword);
		int read = file.read(packed);
		int begin = beginOf(packed, read);
		if (begin < 0) {
			return 0;
		}
		// As the library does: the header of two bytes is passed over unread.
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(packed, begin, read - begin);
			return count(inflater, file, packed);
		}
		catch (DataFormatException ex) {
			return inflater.getBytesWritten();
		}
		finally {
			inflater.end();
		}
	}

	private static int beginOf(byte[] packed, int read) {
		int begin = 0;
		while (begin < read && (packed[begin] == '\r' || packed[begin] == '\n' || packed[begin] == ' ')) {
			begin++;
		}
		return (begin > 0 && begin + 2 < read && (packed[begin] & 0x0F) == 8) ? begin + 2 : -1;
	}

	private static long count(Inflater inflater, RandomAccessFile file, byte[] packed)
			throws IOException, DataFormatException {
		byte[] thrownAway = new byte[BUFFER];
		while (!inflater.finished() && !inflater.needsDictionary()) {
			if (inflater.needsInput()) {
				int read = file.read(packed);
				if (read < 0) {
					break;
				}
				inflater.setInput(packed, 0, read);
			}
			inflater.inflate(thrownAway);
			if (inflater.getBytesWritten() > LARGEST_STREAM) {
				throw new IOException("A stream of the file would grow too much");
			}
		}
		return inflater.getBytesWritten();
	}

}
