package org.opendelegation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Writes a PDF file anew, with its pages and nothing that is said besides: who made it
 * and with what, earlier versions of it, comments, files in it, scripts, and what
 * photographs in it say of themselves.
 */
final class CleanPdf {

	/** Of the whole file. */
	private static final List<String> OF_FILE = List.of("AcroForm", "AA", "AF", "Collection", "OpenAction", "Perms",
			"SpiderInfo", "URI", "Legal", "Threads");

	/** Of anything in it. */
	private static final List<String> OF_ANYTHING = List.of("Metadata", "PieceInfo", "LastModified", "AF", "AA");

	private CleanPdf() {
	}

	static void write(Path from, OutputStream to) throws IOException {
		try (PDDocument pdf = PdfText.open(from)) {
			pdf.setAllSecurityToBeRemoved(true);
			COSDictionary file = pdf.getDocumentCatalog().getCOSObject();
			OF_FILE.forEach((key) -> file.removeItem(COSName.getPDFName(key)));
			if (file.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
				names.removeItem(COSName.EMBEDDED_FILES);
				names.removeItem(COSName.getPDFName("JavaScript"));
			}
			for (PDPage page : pdf.getPages()) {
				page.setAnnotations(page.getAnnotations(CleanPdf::isPlainLink));
			}
			for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
				clean(pdf.getDocument().getObjectFromPool(key).getObject());
			}
			clean(file);
			pdf.getDocument().getTrailer().removeItem(COSName.INFO);
			pdf.getDocument().getTrailer().removeItem(COSName.ID);
			pdf.save(to);
		}
	}

	private static boolean isPlainLink(PDAnnotation annotation) {
		if (!(annotation instanceof PDAnnotationLink link)) {
			return false;
		}
		try {
			return link.getAction() == null || link.getAction() instanceof PDActionURI
					|| link.getAction() instanceof PDActionGoTo;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static void clean(COSBase object) throws IOException {
		if (object instanceof COSDictionary dictionary) {
			OF_ANYTHING.forEach((key) -> dictionary.removeItem(COSName.getPDFName(key)));
		}
		if (object instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
			ByteArrayOutputStream photograph = new ByteArrayOutputStream();
			try (InputStream bytes = stream.createRawInputStream()) {
				JpegSegments.copyWithoutWords(bytes, photograph);
			}
			try (OutputStream out = stream.createRawOutputStream()) {
				photograph.writeTo(out);
			}
		}
	}

}
