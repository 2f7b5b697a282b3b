package org.opendelegation.document;

import org.springframework.util.unit.DataSize;

/**
 * The copy of a filing that the public may have.
 *
 * @param filingId the filing that it is of
 * @param documentId the document that it was made of
 * @param name its name
 * @param kind what it is
 * @param size how many bytes it has
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record FilingCopy(long filingId, long documentId, String name, DocumentKind kind, long size, String sha256) {

	public String getSizeInWords() {
		return Document.inWords(DataSize.ofBytes(this.size));
	}

}
