package org.opendelegation.note;

import java.util.List;

import org.opendelegation.document.Document;
import org.opendelegation.document.DocumentKind;

import org.springframework.util.unit.DataSize;

/**
 * The documents of a meeting, and what somebody may do with them.
 *
 * @param kept those that are there
 * @param removed those that can be put back
 * @param mayAttach whether whoever looks may add and put back
 * @param largest how large a file may be
 */
record AttachmentList(List<Attachment> kept, List<Attachment> removed, boolean mayAttach, DataSize largest) {

	public String getAccepted() {
		return DocumentKind.accepted();
	}

	public String getLargestInWords() {
		return Document.inWords(this.largest);
	}

	public long getLargestInBytes() {
		return this.largest.toBytes();
	}

}
