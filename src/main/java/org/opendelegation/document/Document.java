package org.opendelegation.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * A stored file.
 *
 * @param id its identity
 * @param place where it belongs
 * @param name its name
 * @param kind what it is
 * @param size how many bytes it has
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param text whether its text is known
 * @param pictured whether there is a small picture of it
 * @param adderId the account of who added it
 * @param adder what who added it is called
 * @param addedAt when
 * @param removedAt when it was removed, or {@code null}
 * @param source the slug of the source that it became, or {@code null}
 * @param offered whether a copy of it is offered to the public
 */
public record Document(long id, DocumentPlace place, String name, DocumentKind kind, long size, String sha256,
		TextState text, boolean pictured, long adderId, String adder, Instant addedAt, @Nullable Instant removedAt,
		@Nullable String source, boolean offered) {

	public boolean isRemoved() {
		return this.removedAt != null;
	}

	public boolean isRead() {
		return this.text == TextState.READ;
	}

	/**
	 * How large it is, in the unit that people use for such sizes.
	 */
	public String getSizeInWords() {
		return inWords(DataSize.ofBytes(this.size));
	}

	/**
	 * A size with its unit.
	 */
	public static String inWords(DataSize size) {
		if (size.toMegabytes() > 0) {
			return Math.round(size.toBytes() / (double) DataSize.ofMegabytes(1).toBytes()) + " MB";
		}
		return Math.max(1, size.toKilobytes()) + " KB";
	}

}
