package org.opendelegation.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures smaller and turns them upright. They are drawn anew, so that nothing is
 * left of what a file says besides: where it was taken, when and with what.
 */
final class Pictures {

	/** What fills a screen of a telephone, or half of one of a desk. */
	static final int SMALL = 1280;

	/** What prints well on a page. */
	static final int LARGE = 4000;

	private static final float QUALITY = 0.85f;

	private Pictures() {
	}

	/**
	 * The size that a picture says it has; nothing is decoded.
	 * @throws RefusedFileException if it says none, or more than can be handled
	 */
	static PictureSize sizeOf(Path path, DocumentKind kind) {
		try (ImageInputStream bytes = new FileImageInputStream(path.toFile())) {
			ImageReader reader = readerOf(kind, bytes);
			try {
				PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
				if (size.isTooLarge()) {
					throw new RefusedFileException(Refusal.PIXELS);
				}
				return size;
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new RefusedFileException(Refusal.DAMAGED);
		}
	}

	/**
	 * The picture as JPEG, with neither side longer than some points.
	 */
	static byte[] jpeg(Path path, DocumentKind kind, PictureSize size, int longest) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writeJpeg(drawn(path, kind, size, longest), bytes);
		return bytes.toByteArray();
	}

	/**
	 * The same as PNG, with what is transparent in it.
	 */
	static void png(Path path, PictureSize size, int longest, OutputStream out) throws IOException {
		BufferedImage upright = upright(path, DocumentKind.PNG, size, longest);
		BufferedImage drawn = new BufferedImage(upright.getWidth(), upright.getHeight(), BufferedImage.TYPE_INT_ARGB);
		draw(upright, drawn, null);
		ImageIO.write(drawn, "png", out);
	}

	private static BufferedImage drawn(Path path, DocumentKind kind, PictureSize size, int longest) throws IOException {
		BufferedImage upright = upright(path, kind, size, longest);
		BufferedImage drawn = new BufferedImage(upright.getWidth(), upright.getHeight(), BufferedImage.TYPE_INT_RGB);
		draw(upright, drawn, Color.WHITE);
		return drawn;
	}

	private static void draw(BufferedImage from, BufferedImage to, @Nullable Color background) {
		Graphics2D graphics = to.createGraphics();
		if (background != null) {
			graphics.setColor(background);
			graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
		}
		graphics.drawImage(from, 0, 0, null);
		graphics.dispose();
	}

	private static BufferedImage upright(Path path, DocumentKind kind, PictureSize size, int longest)
			throws IOException {
		BufferedImage read = read(path, kind, Math.max(1, size.longSide() / (2 * longest)));
		if (Math.max(read.getWidth(), read.getHeight()) > longest) {
			read = Thumbnails.of(read).size(longest, longest).asBufferedImage();
		}
		Orientation orientation = (kind == DocumentKind.JPEG) ? ExifSegment.orientationOf(path) : null;
		return (orientation != null) ? ExifFilterUtils.getFilterForOrientation(orientation).apply(read) : read;
	}

	/**
	 * Of a large picture every second or third point is read, so that it is never whole
	 * in memory.
	 */
	private static BufferedImage read(Path path, DocumentKind kind, int step) throws IOException {
		try (ImageInputStream bytes = new FileImageInputStream(path.toFile())) {
			ImageReader reader = readerOf(kind, bytes);
			try {
				ImageReadParam param = reader.getDefaultReadParam();
				param.setSourceSubsampling(step, step, 0, 0);
				return reader.read(0, param);
			}
			finally {
				reader.dispose();
			}
		}
	}

	/** What is said besides the picture is passed over. */
	private static ImageReader readerOf(DocumentKind kind, ImageInputStream bytes) {
		ImageReader reader = ImageIO.getImageReadersByFormatName((kind == DocumentKind.PNG) ? "png" : "jpeg").next();
		reader.setInput(bytes, true, true);
		return reader;
	}

	private static void writeJpeg(BufferedImage picture, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream bytes = ImageIO.createImageOutputStream(out)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(bytes);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

}
