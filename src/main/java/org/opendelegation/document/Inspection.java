package org.opendelegation.document;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks at a file before it is stored: what it is, how it looks, what it says. What only
 * adds to it, picture and text, may fail.
 */
@Component
class Inspection {

	private final BoundedWork work;

	Inspection(BoundedWork work) {
		this.work = work;
	}

	/**
	 * Looks at a file.
	 * @throws RefusedFileException if it is not taken
	 */
	Inspected inspect(UploadedFile file) {
		DocumentKind kind = kindOf(file);
		String name = DocumentNames.agreeing(file.name(), kind);
		PictureSize size = kind.isDrawn() ? Pictures.sizeOf(file.path(), kind) : null;
		byte[] picture = (size != null)
				? this.work.call(() -> Pictures.jpeg(file.path(), kind, size, Pictures.SMALL)).orElse(null) : null;
		return new Inspected(name, kind, picture, textOf(file, kind));
	}

	private static DocumentKind kindOf(UploadedFile file) {
		try {
			return FileKinds.of(file);
		}
		catch (IOException ex) {
			throw new RefusedFileException(Refusal.DAMAGED);
		}
	}

	private ReadText textOf(UploadedFile file, DocumentKind kind) {
		if (kind != DocumentKind.PDF && !kind.isOffice() && !kind.isPlainText()) {
			return ReadText.NONE;
		}
		@Nullable ReadText read = this.work.call(() -> ReadText.of(read(file, kind))).orElse(null);
		return (read != null) ? read : ReadText.UNREAD;
	}

	private static List<TextPart> read(UploadedFile file, DocumentKind kind) throws Exception {
		TextParts parts = new TextParts();
		if (kind == DocumentKind.PDF) {
			PdfText.read(file.path(), parts);
		}
		else if (kind.isOffice()) {
			OfficeText.read(file.path(), parts);
		}
		else {
			PlainText.read(file.path(), parts);
		}
		return parts.all();
	}

}
