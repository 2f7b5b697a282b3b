package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words of an office file, part by part as they are listed, without building
 * anything of it in memory. Formulas, numbers of sheets and what is drawn are left out.
 */
final class OfficeText {

	private static final long LARGEST_PART = 64L * 1024 * 1024;

	private static final Pattern PARTS = Pattern
		.compile("word/(?:document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"
				+ "|ppt/(?:slides/slide|notesSlides/notesSlide)(\\d+)\\.xml|xl/sharedStrings\\.xml"
				+ "|xl/worksheets/sheet(\\d+)\\.xml|content\\.xml");

	private static final Set<String> BREAKS = Set.of("p", "h", "br", "si", "is", "row", "table-row");

	private static final Set<String> SPACES = Set.of("tab", "s", "cell", "c", "tc", "table-cell");

	private static final XMLInputFactory XML = factory();

	private OfficeText() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	static void read(Path path, TextParts parts) throws IOException, XMLStreamException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			List<? extends ZipEntry> entries = zip.stream()
				.filter((entry) -> PARTS.matcher(entry.getName()).matches())
				.sorted(Comparator.comparingInt((ZipEntry entry) -> numberOf(entry.getName()))
					.thenComparing(ZipEntry::getName))
				.toList();
			for (ZipEntry entry : entries) {
				try (InputStream bytes = new BoundedStream(zip.getInputStream(entry), LARGEST_PART)) {
					read(bytes, entry.getName().equals("content.xml"), parts);
				}
			}
		}
	}

	private static int numberOf(String name) {
		Matcher part = PARTS.matcher(name);
		if (!part.matches()) {
			return 0;
		}
		String number = (part.group(1) != null) ? part.group(1) : part.group(2);
		return (number != null && number.length() < 9) ? Integer.parseInt(number) : 0;
	}

	/**
	 * The words of OOXML are in elements called t, those of OpenDocument in paragraphs.
	 */
	private static void read(InputStream bytes, boolean openDocument, TextParts parts) throws XMLStreamException {
		XMLStreamReader xml = XML.createXMLStreamReader(bytes);
		int inside = 0;
		while (xml.hasNext() && !parts.isFull() && !Thread.currentThread().isInterrupted()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				inside += bears(xml.getLocalName(), openDocument) ? 1 : 0;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				inside -= bears(xml.getLocalName(), openDocument) ? 1 : 0;
				parts.add(after(xml.getLocalName()));
			}
			else if (inside > 0 && xml.hasText()) {
				parts.add(xml.getText());
			}
		}
	}

	private static boolean bears(String name, boolean openDocument) {
		return openDocument ? (name.equals("p") || name.equals("h")) : name.equals("t");
	}

	private static String after(String name) {
		if (BREAKS.contains(name)) {
			return "\n";
		}
		return SPACES.contains(name) ? " " : "";
	}

}
