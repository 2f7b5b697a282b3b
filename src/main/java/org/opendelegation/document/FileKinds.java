package org.opendelegation.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;

/**
 * Finds out what a file is from its bytes, whatever its name says.
 */
final class FileKinds {

	private static final Tika TIKA = new Tika();

	private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

	private static final Set<String> OLD_OFFICE = Set.of("application/x-tika-msoffice", "application/msword",
			"application/vnd.ms-excel", "application/vnd.ms-powerpoint", "application/x-tika-ooxml-protected");

	private static final Set<String> ARCHIVES = Set.of("application/gzip", "application/x-7z-compressed",
			"application/x-rar-compressed", "application/x-bzip2", "application/x-tar", "application/x-xz",
			"application/x-gtar", "application/java-archive");

	private FileKinds() {
	}

	/**
	 * What a file is.
	 * @throws RefusedFileException if it is nothing that is taken
	 */
	static DocumentKind of(UploadedFile file) throws IOException {
		String found = mediaTypeOf(file.path());
		if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")
				|| found.startsWith("application/vnd.oasis.opendocument.")) {
			return OfficeContainer.kindOf(file.path());
		}
		if (isText(found)) {
			requireText(file.path());
			return DocumentNames.endingOf(file.name()).equals("csv") ? DocumentKind.CSV : DocumentKind.TEXT;
		}
		return DocumentKind.ofMediaType(found.equals("image/heif") ? "image/heic" : found)
			.orElseThrow(() -> new RefusedFileException(refusalOf(found)));
	}

	/** A stream and no name, so that only the bytes count. */
	private static String mediaTypeOf(Path path) throws IOException {
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
			return TIKA.detect(bytes, new Metadata());
		}
	}

	private static boolean isText(String found) {
		return found.equals("text/plain") || found.equals("text/csv") || found.equals("text/x-web-markdown");
	}

	/**
	 * A file that only begins like text is none.
	 */
	private static void requireText(Path path) throws IOException {
		if (!PlainText.isText(path)) {
			throw new RefusedFileException(Refusal.OTHER);
		}
	}

	private static Refusal refusalOf(String found) {
		if (HTML.contains(found)) {
			return Refusal.HTML;
		}
		if (found.equals("image/svg+xml")) {
			return Refusal.SVG;
		}
		if (OLD_OFFICE.contains(found)) {
			return Refusal.OLD_OFFICE;
		}
		if (ARCHIVES.contains(found)) {
			return Refusal.ARCHIVE;
		}
		return isProgram(found) ? Refusal.PROGRAM : Refusal.OTHER;
	}

	private static boolean isProgram(String found) {
		return found.contains("executable") || found.contains("msdownload") || found.contains("dosexec")
				|| found.contains("elf") || found.contains("sharedlib") || found.contains("mach-o")
				|| found.contains("java-vm") || found.endsWith("/x-sh") || found.endsWith("-script")
				|| found.endsWith("javascript");
	}

}
