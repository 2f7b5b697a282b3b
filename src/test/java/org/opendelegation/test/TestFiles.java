package org.opendelegation.test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Files as people have them, made when they are needed.
 */
public final class TestFiles {

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private TestFiles() {
	}

	/**
	 * A picture that is blue on the left and white on the right.
	 */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.dispose();
		return bytes((out) -> ImageIO.write(image, format, out));
	}

	/**
	 * A photograph of a telephone that was held upright, with where it was taken: 37° 59'
	 * north, 121° 42' west, and the words "Camera of Maria".
	 */
	public static byte[] photograph(int width, int height) {
		byte[] jpeg = picture("jpeg", width, height);
		byte[] exif = exif();
		ByteBuffer photograph = ByteBuffer.allocate(jpeg.length + exif.length + 4);
		photograph.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
		return photograph.put(jpeg, 2, jpeg.length - 2).array();
	}

	private static byte[] exif() {
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + 16 + 2 + 4 * 12 + 4 + 48);
		exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put("MM".getBytes(StandardCharsets.ISO_8859_1));
		exif.putShort((short) 42).putInt(8);
		int camera = 8 + 2 + 3 * 12 + 4;
		int position = camera + 16;
		int degrees = position + 2 + 4 * 12 + 4;
		exif.putShort((short) 3);
		field(exif, 0x010F, 2, 16, camera);
		field(exif, 0x0112, 3, 1, 6 << 16);
		field(exif, 0x8825, 4, 1, position);
		exif.putInt(0).put("Camera of Maria\0".getBytes(StandardCharsets.ISO_8859_1));
		exif.putShort((short) 4);
		field(exif, 1, 2, 2, 'N' << 24);
		field(exif, 2, 5, 3, degrees);
		field(exif, 3, 2, 2, 'W' << 24);
		field(exif, 4, 5, 3, degrees + 24);
		exif.putInt(0);
		for (int part : new int[] { 37, 59, 0, 121, 42, 0 }) {
			exif.putInt(part).putInt(1);
		}
		return exif.array();
	}

	private static void field(ByteBuffer exif, int tag, int type, int count, int value) {
		exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	/**
	 * The beginning of a PNG picture that says it has so many points.
	 */
	public static byte[] enormousPng(int width, int height) {
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 sum = new CRC32();
		sum.update(header);
		return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
			.putLong(0x89504E470D0A1A0AL)
			.putInt(13)
			.put(header)
			.putInt((int) sum.getValue())
			.array();
	}

	/**
	 * A PDF file with a page for each text.
	 */
	public static byte[] pdf(String... pages) {
		return bytes((out) -> {
			try (PDDocument pdf = new PDDocument()) {
				for (String text : pages) {
					PDPage page = new PDPage();
					pdf.addPage(page);
					try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
						content.beginText();
						content.setFont(new PDType1Font(FontName.HELVETICA), 12);
						content.newLineAtOffset(72, 700);
						content.showText(text);
						content.endText();
					}
				}
				pdf.getDocumentInformation().setAuthor("Secretary Chen");
				pdf.save(out);
			}
		});
	}

	public static byte[] docx(String text) {
		return ooxml("wordprocessingml.document.main+xml", Map.of("word/document.xml",
				"<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"));
	}

	public static byte[] xlsx(String text) {
		return ooxml("spreadsheetml.sheet.main+xml",
				Map.of("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"));
	}

	public static byte[] pptx(String text) {
		return ooxml("presentationml.presentation.main+xml", Map.of("ppt/slides/slide1.xml",
				"<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>" + text + "</a:t></a:p></p:sld>"));
	}

	/**
	 * An office file of Microsoft's kind.
	 * @param main the end of the type of its main part
	 */
	public static byte[] ooxml(String main, Map<String, String> parts) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("[Content_Types].xml",
				("<Types><Override PartName='/main.xml' ContentType=\"" + OOXML + main + "\"/></Types>")
					.getBytes(StandardCharsets.UTF_8));
		parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return zip(entries);
	}

	/**
	 * An OpenDocument file.
	 * @param kind such as {@code text}
	 */
	public static byte[] openDocument(String kind, String text) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.UTF_8));
		entries.put("content.xml", ("<office:document-content xmlns:office='o' xmlns:text='t'><office:body><text:p>"
				+ text + "</text:p></office:body></office:document-content>")
			.getBytes(StandardCharsets.UTF_8));
		return zip(entries);
	}

	public static byte[] zip(Map<String, byte[]> entries) {
		return bytes((out) -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
					zip.putNextEntry(new ZipEntry(entry.getKey()));
					zip.write(entry.getValue());
				}
			}
		});
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Writing writing) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			writing.to(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Writing {

		void to(ByteArrayOutputStream out) throws IOException;

	}

}
