package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads plain text: UTF-8, UTF-16 that begins with its mark, or what Windows wrote.
 */
final class PlainText {

	private static final int BUFFER = 8 * 1024;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private PlainText() {
	}

	/**
	 * Whether the whole file is text: it has no character that no text has.
	 */
	static boolean isText(Path path) throws IOException {
		try (Reader text = open(path)) {
			char[] buffer = new char[BUFFER];
			for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
				for (int i = 0; i < read; i++) {
					if (buffer[i] < ' ' && "\t\n\r\f\u001A".indexOf(buffer[i]) < 0) {
						return false;
					}
				}
			}
			return true;
		}
	}

	static void read(Path path, TextParts parts) throws IOException {
		try (Reader text = open(path)) {
			char[] buffer = new char[BUFFER];
			for (int read = text.read(buffer); read >= 0 && !parts.isFull(); read = text.read(buffer)) {
				parts.add(new String(buffer, 0, read));
			}
		}
	}

	private static Reader open(Path path) throws IOException {
		return new InputStreamReader(Files.newInputStream(path), charsetOf(path));
	}

	private static Charset charsetOf(Path path) throws IOException {
		byte[] mark = new byte[2];
		try (InputStream bytes = Files.newInputStream(path)) {
			int read = bytes.readNBytes(mark, 0, 2);
			if (read == 2 && ((mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF)
					|| (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE))) {
				return StandardCharsets.UTF_16;
			}
		}
		return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
	}

	private static boolean isUtf8(Path path) throws IOException {
		CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		try (Reader text = new InputStreamReader(Files.newInputStream(path), strict)) {
			char[] buffer = new char[BUFFER];
			while (text.read(buffer) >= 0) {
				continue;
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
