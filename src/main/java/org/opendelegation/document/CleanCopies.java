package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes copies that say nothing but what they show: pictures are drawn anew, PDF files
 * are written anew.
 */
final class CleanCopies {

	private CleanCopies() {
	}

	static void make(Path from, DocumentKind kind, Path to) throws IOException {
		try (OutputStream out = Files.newOutputStream(to)) {
			switch (kind) {
				case JPEG -> out.write(Pictures.jpeg(from, kind, Pictures.sizeOf(from, kind), Pictures.LARGE));
				case PNG -> Pictures.png(from, Pictures.sizeOf(from, kind), Pictures.LARGE, out);
				case PDF -> CleanPdf.write(from, out);
				default -> throw new IOException("No copy is made of such a file");
			}
		}
	}

}
