package org.opendelegation.document;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads PDF files within bounds: of what is packed in them, of pages and of text.
 */
final class PdfText {

	private static final int MOST_PAGES = 2_000;

	private static final long MOST_MEMORY = 16L * 1024 * 1024;

	private static final long MOST_SCRATCH = 256L * 1024 * 1024;

	private PdfText() {
	}

	/**
	 * Opens a file that nobody needs a password for.
	 * @throws IOException if it is no PDF file, needs a password or would grow too much
	 */
	static PDDocument open(Path path) throws IOException {
		PackedStreams.requireBounded(path);
		PDDocument pdf = Loader.loadPDF(path.toFile(), "",
				MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_MEMORY + MOST_SCRATCH).streamCache);
		if (pdf.getNumberOfPages() > MOST_PAGES) {
			pdf.close();
			throw new IOException("More pages than are read");
		}
		return pdf;
	}

	static void read(Path path, TextParts parts) throws IOException {
		try (PDDocument pdf = open(path)) {
			PDFTextStripper pages = new PDFTextStripper();
			for (int page = 1; page <= pdf.getNumberOfPages() && !parts.isFull(); page++) {
				if (Thread.currentThread().isInterrupted()) {
					throw new IOException("Reading took too long");
				}
				parts.beginPage(page);
				pages.setStartPage(page);
				pages.setEndPage(page);
				StringWriter text = new StringWriter();
				pages.writeText(pdf, text);
				parts.add(text.getBuffer());
			}
		}
	}

}
