package org.opendelegation.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendelegation.test.TestFiles;

import static org.assertj.core.api.Assertions.assertThat;

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
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out, CompressParameters.NO_COMPRESSION);
			assertThat(latin(out.toByteArray())).contains("Secretary Chen", "Camera of Maria", "ask the mayor",
					"secret annex", "<xmp>");
			return out.toByteArray();
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
