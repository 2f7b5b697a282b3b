package org.opendelegation.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendelegation.test.TestFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class InspectionTests {

	@TempDir
	private Path directory;

	private final BoundedWork work = new BoundedWork("document", Duration.ofSeconds(20));

	private final Inspection inspection = new Inspection(this.work);

	@AfterEach
	void close() {
		this.work.close();
	}

	@ParameterizedTest
	@MethodSource("files")
	void knowsWhatAFileIsAndWhatItSays(String name, DocumentKind kind, byte[] bytes, String text) {
		Inspected inspected = inspect(name, bytes);
		assertThat(inspected.kind()).isEqualTo(kind);
		assertThat(inspected.name()).isEqualTo(name);
		assertThat(inspected.text().parts().stream().map(TextPart::text))
			.isEqualTo((text != null) ? List.of(text) : List.of());
		assertThat(inspected.picture() != null).isEqualTo(kind.isDrawn());
	}

	static Stream<Arguments> files() {
		byte[] webp = new byte[40];
		System.arraycopy("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), 0, webp, 0, 16);
		byte[] heic = new byte[40];
		System.arraycopy("\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 24);
		return Stream.of(arguments("a.jpg", DocumentKind.JPEG, TestFiles.picture("jpeg", 20, 10), null),
				arguments("a.JPEG", DocumentKind.JPEG, TestFiles.photograph(20, 10), null),
				arguments("a.png", DocumentKind.PNG, TestFiles.picture("png", 20, 10), null),
				arguments("a.webp", DocumentKind.WEBP, webp, null), arguments("a.heic", DocumentKind.HEIC, heic, null),
				arguments("a.pdf", DocumentKind.PDF, TestFiles.pdf("Ferries"), "Ferries"),
				arguments("a.docx", DocumentKind.DOCX, TestFiles.docx("Ferries"), "Ferries"),
				arguments("a.xlsx", DocumentKind.XLSX, TestFiles.xlsx("Ferries"), "Ferries"),
				arguments("a.pptx", DocumentKind.PPTX, TestFiles.pptx("Ferries"), "Ferries"),
				arguments("a.odt", DocumentKind.ODT, TestFiles.openDocument("text", "Ferries"), "Ferries"),
				arguments("a.ods", DocumentKind.ODS, TestFiles.openDocument("spreadsheet", "Ferries"), "Ferries"),
				arguments("a.odp", DocumentKind.ODP, TestFiles.openDocument("presentation", "Ferries"), "Ferries"),
				arguments("a.txt", DocumentKind.TEXT, TestFiles.text("轮渡 Ferries"), "轮渡 Ferries"),
				arguments("a.csv", DocumentKind.CSV, TestFiles.text("port,ferries\n1,2"), "port,ferries\n1,2"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatItDoesNotTake(String name, Refusal refusal, byte[] bytes) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> inspect(name, bytes))
			.satisfies((ex) -> assertThat(ex.getRefusal()).isEqualTo(refusal));
	}

	static Stream<Arguments> refused() {
		byte[] program = new byte[512];
		program[0] = 'M';
		program[1] = 'Z';
		program[0x3c] = (byte) 0x80;
		program[0x80] = 'P';
		program[0x81] = 'E';
		byte[] oldOffice = new byte[1024];
		System.arraycopy(
				new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 },
				0, oldOffice, 0, 8);
		byte[] macros = TestFiles.ooxml("wordprocessingml.document.main+xml",
				Map.of("word/document.xml", "<d/>", "word/vbaProject.bin", "x"));
		byte[] encrypted = TestFiles.docx("Ferries");
		mark(encrypted, new byte[] { 'P', 'K', 1, 2 }, 8);
		mark(encrypted, new byte[] { 'P', 'K', 3, 4 }, 6);
		return Stream.of(arguments("a.pdf", Refusal.CONTRADICTS, TestFiles.picture("jpeg", 2, 2)),
				arguments("a.jpg", Refusal.CONTRADICTS, TestFiles.pdf("Ferries")),
				arguments("a.exe", Refusal.CONTRADICTS, TestFiles.picture("jpeg", 2, 2)),
				arguments("a.html", Refusal.CONTRADICTS, TestFiles.text("Ferries")),
				arguments("a.pdf", Refusal.HTML, TestFiles.text("<!DOCTYPE html><html><script>1</script></html>")),
				arguments("a.png", Refusal.SVG, TestFiles.text("<svg xmlns='http://www.w3.org/2000/svg'></svg>")),
				arguments("a.pdf", Refusal.PROGRAM, program),
				arguments("a.txt", Refusal.PROGRAM, TestFiles.text("#!/bin/sh\nrm -r /\n")),
				arguments("a.docx", Refusal.ARCHIVE, TestFiles.zip(Map.of("a.txt", new byte[10]))),
				arguments("a.docx", Refusal.MACROS, macros), arguments("a.docx", Refusal.PASSWORD, encrypted),
				arguments("a.doc", Refusal.OLD_OFFICE, oldOffice),
				arguments("a.jpg", Refusal.DAMAGED,
						new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 }),
				arguments("a.png", Refusal.PIXELS, TestFiles.enormousPng(30_000, 30_000)),
				arguments("a.txt", Refusal.OTHER, new byte[] { 0, 1, 2, 3, 4, 5 }));
	}

	/** Sets the lowest bit of a byte after each mark: what is encrypted in a zip. */
	private static void mark(byte[] bytes, byte[] mark, int offset) {
		for (int i = 0; i + mark.length < bytes.length; i++) {
			if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
				bytes[i + offset] |= 1;
			}
		}
	}

	@Test
	void refusesAContainerThatWouldGrowOutOfProportion() {
		byte[] zeros = new byte[80 * 1024 * 1024];
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> inspect("a.docx", TestFiles.zip(Map.of("word/document.xml", zeros))))
			.satisfies((ex) -> assertThat(ex.getRefusal()).isEqualTo(Refusal.BOMB));
	}

	@Test
	void keepsAPdfThatWouldGrowTooMuchWithoutReadingIt() throws IOException {
		byte[] pdf = withContent(new byte[70 * 1024 * 1024]);
		assertThat(pdf.length).isLessThan(1024 * 1024);
		assertThat(inspect("a.pdf", pdf).text()).isEqualTo(ReadText.UNREAD);
	}

	private static byte[] withContent(byte[] content) throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			COSStream stream = pdf.getDocument().createCOSStream();
			try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(content);
			}
			page.setContents(new PDStream(stream));
			pdf.addPage(page);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void readsNoPdfOfMorePagesThanAnybodyAttaches() throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			for (int page = 0; page <= 2_000; page++) {
				pdf.addPage(new PDPage());
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out);
			assertThat(inspect("a.pdf", out.toByteArray()).text()).isEqualTo(ReadText.UNREAD);
		}
	}

	@Test
	void keepsAPdfWithAPasswordUnread() throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out);
			assertThat(inspect("a.pdf", out.toByteArray()).text()).isEqualTo(ReadText.UNREAD);
		}
	}

	@Test
	void knowsThePagesOfAText() {
		assertThat(inspect("a.pdf", TestFiles.pdf("Ferries", "Barges")).text().parts())
			.containsExactly(new TextPart(1, "Ferries"), new TextPart(2, "Barges"));
	}

	@Test
	void resolvesNoEntityOfAnOfficeFile() {
		byte[] docx = TestFiles.ooxml("wordprocessingml.document.main+xml", Map.of("word/document.xml",
				"<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:d xmlns:w='w'><w:t>a&e;</w:t></w:d>"));
		assertThat(inspect("a.docx", docx).text()).isEqualTo(ReadText.UNREAD);
	}

	@Test
	void dividesALongTextAndLeavesOutItsEnd() {
		Inspected inspected = inspect("a.txt", TestFiles.text("ferry ".repeat(200_000)));
		assertThat(inspected.text().parts()).hasSizeBetween(50, 60)
			.allSatisfy((part) -> assertThat(part.text()).hasSizeLessThanOrEqualTo(TextParts.LONGEST_PART)
				.startsWith("ferry"));
	}

	@Test
	void turnsAPictureUprightAndForgetsWhereItWasTaken() throws Exception {
		byte[] photograph = TestFiles.photograph(3000, 2000);
		assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photograph))
			.getFirstDirectoryOfType(GpsDirectory.class)
			.getGeoLocation()
			.getLatitude()).isEqualTo(37 + 59 / 60.0);
		byte[] small = inspect("a.jpg", photograph).picture();
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(small));
		assertThat(picture.getHeight()).isEqualTo(1280);
		assertThat(picture.getWidth()).isBetween(852, 854);
		// Turned right, what was left is on top.
		assertThat(picture.getRGB(400, 100) & 0xFFFFFF).isLessThan(0x4040FF);
		assertThat(picture.getRGB(400, 1200) & 0xFFFFFF).isGreaterThan(0xF0F0F0);
		var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(small));
		assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
		assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class)).isFalse();
		assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Camera of Maria");
	}

	@Test
	void keepsAPictureThatCannotBeDrawn() {
		byte[] cut = Arrays.copyOf(TestFiles.picture("png", 400, 400), 60);
		Inspected inspected = inspect("a.png", cut);
		assertThat(inspected.picture()).isNull();
	}

	private Inspected inspect(String name, byte[] bytes) {
		try {
			Path path = Files.write(this.directory.resolve("file"), bytes);
			return this.inspection.inspect(new UploadedFile(path, name));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
