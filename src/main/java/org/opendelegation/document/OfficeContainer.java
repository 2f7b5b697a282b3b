package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells office files from other containers, by what they list. Little is read of them,
 * and what they claim to grow to is held against bounds.
 */
final class OfficeContainer {

	private static final int MOST_ENTRIES = 10_000;

	private static final long LARGEST_ENTRY = 256L * 1024 * 1024;

	private static final long LARGEST = 512L * 1024 * 1024;

	/** What is not large may well shrink to a hundredth: a sheet of zeros. */
	private static final long LARGE = 64L * 1024 * 1024;

	private static final int GREATEST_RATIO = 100;

	private static final int LONGEST_LIST = 1024 * 1024;

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private static final Map<String, DocumentKind> MAIN_PARTS = Map.of(OOXML + "wordprocessingml.document.main+xml",
			DocumentKind.DOCX, OOXML + "spreadsheetml.sheet.main+xml", DocumentKind.XLSX,
			OOXML + "presentationml.presentation.main+xml", DocumentKind.PPTX);

	private OfficeContainer() {
	}

	/**
	 * What the container is.
	 * @throws RefusedFileException if it is none that is taken
	 */
	static DocumentKind kindOf(Path path) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			requireProportion(zip, Files.size(path));
			if (zip.getEntry("[Content_Types].xml") != null) {
				return ooxml(zip);
			}
			if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
				return openDocument(zip);
			}
			throw new RefusedFileException(Refusal.ARCHIVE);
		}
		catch (ZipException ex) {
			boolean encrypted = ex.getMessage() != null && ex.getMessage().contains("encrypted");
			throw new RefusedFileException(encrypted ? Refusal.PASSWORD : Refusal.DAMAGED);
		}
	}

	private static void requireProportion(ZipFile zip, long size) {
		if (zip.size() > MOST_ENTRIES) {
			throw new RefusedFileException(Refusal.BOMB);
		}
		long total = 0;
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			long claimed = Math.max(0, entries.nextElement().getSize());
			total += claimed;
			if (claimed > LARGEST_ENTRY || total > LARGEST || (total > LARGE && total / GREATEST_RATIO > size)) {
				throw new RefusedFileException(Refusal.BOMB);
			}
		}
	}

	private static DocumentKind ooxml(ZipFile zip) throws IOException {
		String types = read(zip, "[Content_Types].xml");
		if (types.toLowerCase(Locale.ROOT).contains("macroenabled") || hasEntry(zip, "vbaproject.bin")
				|| types.contains("vbaProject")) {
			throw new RefusedFileException(Refusal.MACROS);
		}
		return MAIN_PARTS.entrySet()
			.stream()
			.filter((part) -> types.contains('"' + part.getKey() + '"'))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new RefusedFileException(Refusal.ARCHIVE));
	}

	private static DocumentKind openDocument(ZipFile zip) throws IOException {
		DocumentKind kind = DocumentKind.ofMediaType(read(zip, "mimetype").strip())
			.filter(DocumentKind::isOffice)
			.orElseThrow(() -> new RefusedFileException(Refusal.ARCHIVE));
		if (zip.getEntry("META-INF/manifest.xml") != null
				&& read(zip, "META-INF/manifest.xml").contains("encryption-data")) {
			throw new RefusedFileException(Refusal.PASSWORD);
		}
		if (hasEntry(zip, "basic/script-lc.xml") || zip.stream().anyMatch((entry) -> isScript(entry.getName()))) {
			throw new RefusedFileException(Refusal.MACROS);
		}
		return kind;
	}

	private static boolean isScript(String name) {
		return name.startsWith("Scripts/") && !name.endsWith("/");
	}

	private static boolean hasEntry(ZipFile zip, String ending) {
		return zip.stream().anyMatch((entry) -> entry.getName().toLowerCase(Locale.ROOT).endsWith(ending));
	}

	private static String read(ZipFile zip, String name) throws IOException {
		try (InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
			byte[] read = bytes.readNBytes(LONGEST_LIST + 1);
			if (read.length > LONGEST_LIST) {
				throw new RefusedFileException(Refusal.BOMB);
			}
			return new String(read, StandardCharsets.UTF_8);
		}
	}

}
