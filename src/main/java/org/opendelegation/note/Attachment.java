package org.opendelegation.note;

import org.opendelegation.document.Document;

/**
 * A document on the page of a note.
 *
 * @param document the document
 * @param mayRemove whether whoever looks may remove it
 */
record Attachment(Document document, boolean mayRemove) {
}
