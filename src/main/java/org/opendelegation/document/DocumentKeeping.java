package org.opendelegation.document;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes files, removes them and puts them back. Who may do so is for its callers to know.
 */
@Service
public class DocumentKeeping {

	private final Inspection inspection;

	private final DocumentStore store;

	DocumentKeeping(Inspection inspection, DocumentStore store) {
		this.inspection = inspection;
		this.store = store;
	}

	/**
	 * Looks at a file and stores it. No transaction is open while it is looked at. The
	 * same bytes are stored once for a meeting; where they were removed, they are put
	 * back.
	 * @param largest how large it may be
	 * @throws RefusedFileException if it is not taken
	 */
	public Added add(DocumentPlace place, UploadedFile file, DataSize largest) {
		if (file.size() == 0) {
			throw new RefusedFileException(Refusal.EMPTY);
		}
		if (file.size() > largest.toBytes()) {
			throw new RefusedFileException(Refusal.TOO_LARGE);
		}
		String digest = file.digest();
		return this.store.findSame(place, digest)
			.orElseGet(() -> this.store.add(place, file, digest, this.inspection.inspect(file)));
	}

	/**
	 * Removes a document, and takes back the copy that is offered of it. Its bytes stay
	 * for ninety days.
	 * @param publishes whether whoever removes it may take a copy back
	 * @throws AccessDeniedException if one is offered and they may not
	 */
	public void remove(Document document, boolean publishes) {
		this.store.remove(document, publishes);
	}

	/**
	 * Puts a document back that was removed.
	 */
	public void putBack(Document document) {
		this.store.putBack(document.id());
	}

}
