package org.opendelegation.document;

import org.springframework.util.unit.DataSize;

/**
 * A copy of a stored file that the public may have.
 *
 * @param sourceId the source that it is of
 * @param source the slug of that source
 * @param name its name
 * @param kind what it is
 * @param size how many bytes it has
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record PublicCopy(long sourceId, String source, String name, DocumentKind kind, long size, String sha256) {

	public String getPath() {
		return "/sources/" + this.source + "/copy";
	}

	public String getSizeInWords() {
		return Document.inWords(DataSize.ofBytes(this.size));
	}

}
