package org.opendelegation.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stored file is. No other files are taken.
 */
public enum DocumentKind {

	JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"), PNG("image/png", "png"), WEBP("image/webp", "webp"),
	HEIC("image/heic", "heic", "heif"), PDF("application/pdf", "pdf"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp"), TEXT("text/plain", "txt", "text", "md"),
	CSV("text/csv", "csv");

	private final String mediaType;

	private final List<String> endings;

	DocumentKind(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	static Optional<DocumentKind> ofMediaType(String mediaType) {
		return Arrays.stream(values()).filter((kind) -> kind.mediaType.equals(mediaType)).findFirst();
	}

	public String getMediaType() {
		return this.mediaType;
	}

	/**
	 * How names of such files usually end, without the dot.
	 */
	public String getEnding() {
		return this.endings.get(0);
	}

	/**
	 * Whether a name may end so.
	 * @param ending in lower case and without the dot
	 */
	boolean mayEndIn(String ending) {
		return this.endings.contains(ending);
	}

	/**
	 * Whether a small picture can be made of it.
	 */
	boolean isDrawn() {
		return this == JPEG || this == PNG;
	}

	/**
	 * Whether a copy can be made that says nothing of who made it, where and when.
	 */
	public boolean isCopied() {
		return isDrawn() || this == PDF;
	}

	boolean isPlainText() {
		return this == TEXT || this == CSV;
	}

	boolean isOffice() {
		return ordinal() >= DOCX.ordinal() && ordinal() <= ODP.ordinal();
	}

	/**
	 * What a field to choose files offers, in the words of the attribute {@code accept}.
	 * A telephone that keeps photographs as HEIC sends JPEG where that is not named.
	 */
	public static String accepted() {
		return Arrays.stream(values())
			.filter((kind) -> kind != HEIC)
			.flatMap((kind) -> Stream.concat(Stream.of(kind.mediaType),
					kind.endings.stream().map((ending) -> "." + ending)))
			.collect(Collectors.joining(","));
	}

}
