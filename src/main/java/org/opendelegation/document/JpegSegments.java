package org.opendelegation.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The segments that a JPEG picture is made of. Colors need some of them; in the others
 * cameras and programs say what they know.
 */
final class JpegSegments {

	private static final int FILL = 0xFF;

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int START_OF_SCAN = 0xDA;

	/** Frames and tables. */
	private static final int FIRST_OF_PICTURE = 0xC0;

	private static final int LAST_OF_PICTURE = 0xDF;

	private static final int FIRST_RESTART = 0xD0;

	private static final int LAST_RESTART = 0xD7;

	private static final int APPLICATION_0 = 0xE0;

	private static final int APPLICATION_2 = 0xE2;

	private static final int APPLICATION_14 = 0xEE;

	/** How far the head of a JFIF file goes before its small picture. */
	private static final int JFIF_HEAD = 12;

	private final DataInputStream from;

	private final DataOutputStream to;

	private JpegSegments(InputStream from, OutputStream to) {
		this.from = new DataInputStream(new BufferedInputStream(from));
		this.to = new DataOutputStream(to);
	}

	/**
	 * Copies a picture without what is said besides it, and without decoding it. It ends
	 * where the picture ends, whatever follows.
	 * @throws IOException if it is no JPEG picture
	 */
	static void copyWithoutWords(InputStream from, OutputStream to) throws IOException {
		JpegSegments segments = new JpegSegments(from, to);
		segments.copy();
		segments.to.flush();
	}

	private void copy() throws IOException {
		if (this.from.readUnsignedShort() != (FILL << 8 | START)) {
			throw new IOException("No picture");
		}
		writeMarker(START);
		int marker = readMarker();
		while (marker != END) {
			copySegment(marker);
			marker = (marker == START_OF_SCAN) ? copyScan() : readMarker();
		}
		writeMarker(END);
	}

	private int readMarker() throws IOException {
		if (this.from.readUnsignedByte() != FILL) {
			throw new IOException("No segment of a picture");
		}
		return readMarkerAfterFill();
	}

	private int readMarkerAfterFill() throws IOException {
		int marker = this.from.readUnsignedByte();
		while (marker == FILL) {
			marker = this.from.readUnsignedByte();
		}
		return marker;
	}

	private void copySegment(int marker) throws IOException {
		byte[] segment = new byte[Math.max(0, this.from.readUnsignedShort() - 2)];
		this.from.readFully(segment);
		byte[] kept = withoutWords(marker, segment);
		if (kept != null) {
			writeMarker(marker);
			this.to.writeShort(kept.length + 2);
			this.to.write(kept);
		}
	}

	private static byte @Nullable [] withoutWords(int marker, byte[] segment) {
		return switch (marker) {
			case APPLICATION_0 -> beginsWith(segment, "JFIF\0") ? withoutSmallPicture(segment) : null;
			case APPLICATION_2 -> beginsWith(segment, "ICC_PROFILE\0") ? segment : null;
			case APPLICATION_14 -> beginsWith(segment, "Adobe") ? segment : null;
			default -> (marker >= FIRST_OF_PICTURE && marker <= LAST_OF_PICTURE) ? segment : null;
		};
	}

	private static boolean beginsWith(byte[] segment, String word) {
		byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
		return segment.length >= bytes.length && Arrays.equals(segment, 0, bytes.length, bytes, 0, bytes.length);
	}

	/** The two bytes after the head say how large the small picture is. */
	private static byte[] withoutSmallPicture(byte[] segment) {
		return Arrays.copyOf(Arrays.copyOf(segment, JFIF_HEAD), JFIF_HEAD + 2);
	}

	/**
	 * Copies the points of a scan.
	 * @return the marker that follows; the end, where the file is cut off
	 */
	private int copyScan() throws IOException {
		try {
			while (true) {
				int next = this.from.readUnsignedByte();
				if (next == FILL) {
					int marker = readMarkerAfterFill();
					if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
						return marker;
					}
					writeMarker(marker);
				}
				else {
					this.to.writeByte(next);
				}
			}
		}
		catch (EOFException ex) {
			return END;
		}
	}

	private void writeMarker(int marker) throws IOException {
		this.to.writeShort(FILL << 8 | marker);
	}

}
