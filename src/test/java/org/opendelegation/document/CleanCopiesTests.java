package org.opendelegation.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendelegation.test.TestFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What a copy for the public no longer says.
 */
class CleanCopiesTests {

	@TempDir
	private Path directory;

	@Test
	void forgetWhereAPhotographWasTaken() throws Exception {
		byte[] copy = copy(DocumentKind.JPEG, TestFiles.photograph(300, 200));
		var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy));
		assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
		assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class)).isFalse();
		assertThat(latin(copy)).doesNotContain("Exif", "Camera of Maria");
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(copy));
		assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(200, 300);
	}

	@Test
	void drawAPngAnew() throws Exception {
		byte[] png = TestFiles.picture("png", 30, 20);
		byte[] words = "tEXtAuthor\0Maria".getBytes(StandardCharsets.ISO_8859_1);
		CRC32 sum = new CRC32();
		sum.update(words);
		byte[] said = ByteBuffer.allocate(png.length + words.length + 8)
			.put(png, 0, 33)
			.putInt(words.length - 4)
			.put(words)
			.putInt((int) sum.getValue())
			.put(png, 33, png.length - 33)
			.array();
		assertThat(ImageIO.read(new ByteArrayInputStream(said))).isNotNull();
		byte[] copy = copy(DocumentKind.PNG, said);
		assertThat(latin(copy)).doesNotContain("Maria");
		assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth()).isEqualTo(30);
	}

	@Test
	void leaveOfAPdfItsPagesOnly() throws Exception {
		byte[] copy = copy(DocumentKind.PDF, talkative());
		try (PDDocument pdf = Loader.loadPDF(copy)) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Ferries will sail");
			assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
			assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
			assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
			assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles()).isNull();
			assertThat(pdf.getPage(0).getAnnotations()).hasSize(1)
				.allSatisfy((annotation) -> assertThat(annotation).isInstanceOf(PDAnnotationLink.class));
			COSName name = pdf.getPage(0).getResources().getXObjectNames().iterator().next();
			PDImageXObject image = (PDImageXObject) pdf.getPage(0).getResources().getXObject(name);
			assertThat(image.getImage().getWidth()).isEqualTo(30);
			assertThat(latin(image.getCOSObject().createRawInputStream().readAllBytes())).doesNotContain("Exif");
		}
		assertThat(latin(copy)).doesNotContain("Secretary Chen", "Camera of Maria", "ask the mayor", "secret annex",
				"<xmp>");
	}

	/**
	 * Filters of a stream are named alone or in a list.
	 */
	@Test
	void forgetWhatPhotographsOfAPdfSay() throws Exception {
		byte[] photograph = TestFiles.photograph(30, 20);
		byte[] said = joined(Arrays.copyOf(photograph, 2), segment(0xE2, "MPF\0Another of Maria"),
				segment(0xE0, "JFXX\0Small one of Maria"), segment(0xFE, "Comment of Maria"),
				segment(0xE2, "ICC_PROFILE\0\1\1Colors"), Arrays.copyOfRange(photograph, 2, photograph.length),
				TestFiles.photograph(10, 10));
		byte[] copy = copy(DocumentKind.PDF, drawing(said, (stream) -> {
			COSArray list = new COSArray();
			list.add(COSName.DCT_DECODE);
			stream.setItem(COSName.FILTER, list);
		}));
		assertThat(latin(copy)).contains("ICC_PROFILE").doesNotContain("Exif", "of Maria");
		assertThat(imageOf(copy).getImage().getWidth()).isEqualTo(30);
	}

	@Test
	void keepEveryPointOfAPictureOfSeveralScans() throws Exception {
		byte[] progressive = progressive(TestFiles.picture("jpeg", 60, 40));
		byte[] copy = copy(DocumentKind.PDF, drawing(progressive, (stream) -> {
		}));
		assertThat(imageOf(copy).getCOSObject().createRawInputStream().readAllBytes()).isEqualTo(progressive);
	}

	@Test
	void areNotMadeOfPdfFilesWithPicturesThatCannotBeLookedAt() throws Exception {
		byte[] photograph = TestFiles.photograph(30, 20);
		COSArray packed = new COSArray(List.of(COSName.FLATE_DECODE, COSName.DCT_DECODE));
		for (COSBase filter : List.of(packed, COSName.JPX_DECODE, new COSArray(List.of(COSName.JPX_DECODE)),
				COSName.DCT_DECODE_ABBREVIATION)) {
			byte[] pdf = drawing(photograph, (stream) -> stream.setItem(COSName.FILTER, filter));
			if (filter == COSName.DCT_DECODE_ABBREVIATION) {
				assertThat(latin(copy(DocumentKind.PDF, pdf))).doesNotContain("Exif");
			}
			else {
				assertThatIOException().as(filter.toString()).isThrownBy(() -> copy(DocumentKind.PDF, pdf));
			}
		}
	}

	@Test
	void haveNoScriptsInOutlinesAndLinks() throws Exception {
		byte[] copy = copy(DocumentKind.PDF, withOutlineAndLinks());
		try (PDDocument pdf = Loader.loadPDF(copy)) {
			assertThat(pdf.getDocumentCatalog().getDocumentOutline()).isNull();
			assertThat(pdf.getPage(0).getAnnotations())
				.extracting((link) -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
				.containsExactly("https://example.org");
			assertThat(pdf.getPage(0).getCOSObject().keySet()).doesNotContain(COSName.getPDFName("Thumb"));
		}
		assertThat(latin(copy)).doesNotContain("app.alert", "note of Maria", "small page of Maria");
	}

	@Test
	void sayNothingDeepInsideOfAPdf() throws Exception {
		byte[] copy = copy(DocumentKind.PDF, changed((pdf) -> {
			COSDictionary marked = new COSDictionary();
			marked.setString(COSName.METADATA, "Deep words of Maria");
			COSDictionary properties = new COSDictionary();
			properties.setItem("MC0", marked);
			pdf.getPage(0).getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
		}));
		assertThat(latin(copy)).doesNotContain("of Maria");
	}

	@Test
	void areNotMadeOfPdfFilesWithLayersThatAreNotShown() throws Exception {
		byte[] hiding = changed((pdf) -> {
			COSDictionary layer = new COSDictionary();
			COSDictionary first = new COSDictionary();
			first.setItem("OFF", new COSArray(List.of(layer)));
			COSDictionary layers = new COSDictionary();
			layers.setItem("D", first);
			pdf.getDocumentCatalog().getCOSObject().setItem("OCProperties", layers);
		});
		assertThatIOException().isThrownBy(() -> copy(DocumentKind.PDF, hiding)).withMessageContaining("layers");
	}

	private static byte[] changed(Consumer<PDDocument> change) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(TestFiles.pdf("Ferries will sail"));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(pdf);
			pdf.save(out);
			return out.toByteArray();
		}
	}

	private static byte[] withOutlineAndLinks() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(TestFiles.pdf("Ferries will sail"))) {
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle("Ferries");
			item.setAction(new PDActionJavaScript("app.alert(1)"));
			PDDocumentOutline outline = new PDDocumentOutline();
			outline.addLast(item);
			pdf.getDocumentCatalog().setDocumentOutline(outline);
			PDAnnotationLink link = link("https://example.org");
			link.setContents("note of Maria");
			link.getAction().setNext(List.of(new PDActionJavaScript("app.alert(2)")));
			pdf.getPage(0).setAnnotations(List.of(link, link("javascript:app.alert(3)")));
			pdf.getPage(0).getCOSObject().setString(COSName.getPDFName("Thumb"), "small page of Maria");
			return saved(pdf);
		}
	}

	private static PDAnnotationLink link(String address) {
		PDActionURI action = new PDActionURI();
		action.setURI(address);
		PDAnnotationLink link = new PDAnnotationLink();
		link.setAction(action);
		return link;
	}

	private static byte[] drawing(byte[] jpeg, Consumer<COSStream> change) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(TestFiles.pdf("Ferries will sail"))) {
			PDPage page = pdf.getPage(0);
			PDImageXObject image = JPEGFactory.createFromByteArray(pdf, TestFiles.picture("jpeg", 30, 20));
			try (PDPageContentStream content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND,
					false)) {
				content.drawImage(image, 10, 10);
			}
			try (OutputStream out = image.getCOSObject().createRawOutputStream()) {
				out.write(jpeg);
			}
			change.accept(image.getCOSObject());
			return saved(pdf);
		}
	}

	private static byte[] saved(PDDocument pdf) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pdf.save(out, CompressParameters.NO_COMPRESSION);
		return out.toByteArray();
	}

	private static PDImageXObject imageOf(byte[] bytes) throws IOException {
		PDPage page = Loader.loadPDF(bytes).getPage(0);
		return (PDImageXObject) page.getResources().getXObject(page.getResources().getXObjectNames().iterator().next());
	}

	private static byte[] progressive(byte[] jpeg) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(jpeg)), null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static byte[] segment(int marker, String words) {
		byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
		return ByteBuffer.allocate(bytes.length + 4)
			.putShort((short) (0xFF00 | marker))
			.putShort((short) (bytes.length + 2))
			.put(bytes)
			.array();
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static byte[] talkative() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(TestFiles.pdf("Ferries will sail"))) {
			PDPage page = pdf.getPage(0);
			PDImageXObject image = JPEGFactory.createFromByteArray(pdf, TestFiles.photograph(30, 20));
			try (PDPageContentStream content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND,
					false)) {
				content.drawImage(image, 10, 10);
			}
			pdf.getDocumentCatalog()
				.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream("<xmp>".getBytes(StandardCharsets.UTF_8))));
			pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
			PDAnnotationText comment = new PDAnnotationText();
			comment.setContents("ask the mayor");
			PDAnnotationLink link = new PDAnnotationLink();
			PDActionURI address = new PDActionURI();
			address.setURI("https://example.org");
			link.setAction(address);
			PDAnnotationLink script = new PDAnnotationLink();
			script.setAction(new PDActionJavaScript("app.alert(2)"));
			page.setAnnotations(List.of(comment, link, script));
			PDComplexFileSpecification file = new PDComplexFileSpecification();
			file.setFile("annex.txt");
			file.setEmbeddedFile(
					new PDEmbeddedFile(pdf, new ByteArrayInputStream("secret annex".getBytes(StandardCharsets.UTF_8))));
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Map.of("annex", file));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
			names.setEmbeddedFiles(files);
			pdf.getDocumentCatalog().setNames(names);
			byte[] bytes = saved(pdf);
			assertThat(latin(bytes)).contains("Secretary Chen", "Camera of Maria", "ask the mayor", "secret annex",
					"<xmp>");
			return bytes;
		}
	}

	private byte[] copy(DocumentKind kind, byte[] bytes) throws IOException {
		Path from = Files.write(this.directory.resolve("from"), bytes);
		Path to = this.directory.resolve("to");
		CleanCopies.make(from, kind, to);
		return Files.readAllBytes(to);
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
