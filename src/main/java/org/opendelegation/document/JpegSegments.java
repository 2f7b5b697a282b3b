package org.opendelegation.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The segments that a JPEG picture is made of. Colors need some of them; in the others
 * cameras and programs say what they know.
 */
final class JpegSegments {

	private static final int MARKER = 0xFF00;

	private static final int START_OF_SCAN = 0xFFDA;

	private static final int COMMENT = 0xFFFE;

	private static final int FIRST_APPLICATION = 0xFFE0;

	private static final int LAST_APPLICATION = 0xFFEF;

	/** Profiles of color. */
	private static final int APPLICATION_2 = 0xFFE2;

	/** How the colors of a picture of Adobe are meant. */
	private static final int APPLICATION_14 = 0xFFEE;

	private JpegSegments() {
	}

	/**
	 * Copies a picture without what is said besides it, and without decoding it.
	 */
	static void copyWithoutWords(InputStream from, OutputStream to) throws IOException {
		DataInputStream bytes = new DataInputStream(new BufferedInputStream(from));
		DataOutputStream out = new DataOutputStream(to);
		out.writeShort(bytes.readUnsignedShort());
		int marker = bytes.readUnsignedShort();
		while (marker != START_OF_SCAN) {
			if ((marker & MARKER) != MARKER) {
				throw new EOFException("No segment of a picture");
			}
			int length = bytes.readUnsignedShort();
			byte[] segment = new byte[Math.max(0, length - 2)];
			bytes.readFully(segment);
			if (!isWords(marker)) {
				out.writeShort(marker);
				out.writeShort(length);
				out.write(segment);
			}
			marker = bytes.readUnsignedShort();
		}
		out.writeShort(marker);
		bytes.transferTo(out);
		out.flush();
	}

	private static boolean isWords(int marker) {
		return marker == COMMENT || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != APPLICATION_2
				&& marker != APPLICATION_14);
	}

}
