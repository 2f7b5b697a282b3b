package org.opendelegation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes a PDF file anew, with its pages and nothing that is said besides: who made it
 * and with what, earlier versions of it, its outline, comments, files in it, scripts, and
 * what photographs in it say of themselves.
 */
final class CleanPdf {

	/** What stays of the whole file. */
	private static final Set<COSName> OF_FILE = names("Type", "Version", "Extensions", "Pages", "PageLabels", "Names",
			"Dests", "ViewerPreferences", "PageLayout", "StructTreeRoot", "MarkInfo", "Lang", "OutputIntents",
			"OCProperties");

	private static final Set<COSName> OF_NAMES = names("Dests");

	/** What goes of pages: small pictures of them, threads, scripts. */
	private static final Set<COSName> NOT_OF_PAGE = names("Thumb", "B", "PresSteps");

	/** What goes of anything. */
	private static final Set<COSName> NOT_OF_ANYTHING = names("Metadata", "PieceInfo", "LastModified", "AF", "AA",
			"OPI", "Usage", "CreatorInfo");

	/** With these alone, it is known what is in a picture. */
	private static final Set<COSName> PHOTOGRAPH = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

	/** Such pictures can say of themselves what is not looked for here. */
	private static final COSName OTHER_PHOTOGRAPH = COSName.JPX_DECODE;

	private CleanPdf() {
	}

	/**
	 * Writes it.
	 * @throws IOException if it cannot be read, or has pictures of which it is not known
	 * what they say
	 */
	static void write(Path from, OutputStream to) throws IOException {
		try (PDDocument pdf = PdfText.open(from)) {
			pdf.setAllSecurityToBeRemoved(true);
			COSDictionary file = pdf.getDocumentCatalog().getCOSObject();
			requireShown(file);
			retain(file, OF_FILE);
			if (file.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
				retain(names, OF_NAMES);
			}
			for (PDPage page : pdf.getPages()) {
				page.setAnnotations(page.getAnnotations(PlainLinks::isPlain));
				page.getAnnotations().forEach(PlainLinks::clean);
				NOT_OF_PAGE.forEach(page.getCOSObject()::removeItem);
			}
			for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
				clean(pdf.getDocument().getObjectFromPool(key).getObject());
			}
			pdf.getDocument().getTrailer().removeItem(COSName.INFO);
			pdf.getDocument().getTrailer().removeItem(COSName.ID);
			pdf.save(to);
		}
	}

	/**
	 * What is in a layer that is not shown would be handed out unseen.
	 */
	private static void requireShown(COSDictionary file) throws IOException {
		if (file.getDictionaryObject("OCProperties") instanceof COSDictionary layers
				&& layers.getDictionaryObject("D") instanceof COSDictionary first
				&& (first.getDictionaryObject("OFF") instanceof COSArray off && off.size() > 0
						|| COSName.getPDFName("OFF").equals(first.getDictionaryObject("BaseState")))) {
			throw new IOException("The file has layers that are not shown");
		}
	}

	static void retain(COSDictionary dictionary, Set<COSName> kept) {
		List.copyOf(dictionary.keySet()).stream().filter((key) -> !kept.contains(key)).forEach(dictionary::removeItem);
	}

	static Set<COSName> names(String... names) {
		return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Cleans an object with what stands in it itself; what it refers to is an object of
	 * its own.
	 */
	private static void clean(COSBase object) throws IOException {
		if (object instanceof COSDictionary dictionary) {
			NOT_OF_ANYTHING.forEach(dictionary::removeItem);
			for (COSBase value : List.copyOf(dictionary.getValues())) {
				clean(value);
			}
		}
		if (object instanceof COSArray array) {
			for (COSBase value : array) {
				clean(value);
			}
		}
		if (object instanceof COSStream stream) {
			List<COSBase> filters = filtersOf(stream);
			if (filters.size() == 1 && PHOTOGRAPH.contains(filters.get(0))) {
				forgetWords(stream);
			}
			else if (filters.contains(OTHER_PHOTOGRAPH) || filters.stream().anyMatch(PHOTOGRAPH::contains)) {
				throw new IOException("It is not known what a picture of the file says");
			}
		}
	}

	/** A filter alone is not always in a list. */
	private static List<COSBase> filtersOf(COSStream stream) {
		COSBase filters = stream.getFilters();
		if (filters instanceof COSArray list) {
			return IntStream.range(0, list.size()).mapToObj(list::getObject).toList();
		}
		return (filters != null) ? List.of(filters) : List.of();
	}

	private static void forgetWords(COSStream stream) throws IOException {
		ByteArrayOutputStream photograph = new ByteArrayOutputStream();
		try (InputStream bytes = stream.createRawInputStream()) {
			JpegSegments.copyWithoutWords(bytes, photograph);
		}
		try (OutputStream out = stream.createRawOutputStream()) {
			photograph.writeTo(out);
		}
	}

}
