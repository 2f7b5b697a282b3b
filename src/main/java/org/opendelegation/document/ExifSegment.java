package org.opendelegation.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a camera was held, in the segments that stand before the picture in a JPEG
 * file. The JDK's reader gives up where they stand in an order that it does not expect.
 */
final class ExifSegment {

	private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	private static final int START_OF_IMAGE = 0xFFD8;

	private static final int APPLICATION_1 = 0xFFE1;

	private static final int START_OF_SCAN = 0xFFDA;

	private ExifSegment() {
	}

	/**
	 * How the camera was held; nothing where the file does not say so.
	 */
	static @Nullable Orientation orientationOf(Path path) {
		try (DataInputStream bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
			byte[] exif = find(bytes);
			return (exif != null) ? ExifUtils.getOrientationFromExif(exif) : null;
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static byte @Nullable [] find(DataInputStream bytes) throws IOException {
		if (bytes.readUnsignedShort() != START_OF_IMAGE) {
			return null;
		}
		for (int marker = bytes.readUnsignedShort(); marker != START_OF_SCAN; marker = bytes.readUnsignedShort()) {
			byte[] segment = new byte[Math.max(0, bytes.readUnsignedShort() - 2)];
			bytes.readFully(segment);
			if (marker == APPLICATION_1 && segment.length > NAME.length
					&& Arrays.equals(segment, 0, NAME.length, NAME, 0, NAME.length)) {
				return segment;
			}
		}
		return null;
	}

}
