package org.opendelegation.document;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Stored files as sources of the record: which source a file is, and the copy of it that
 * the public may have. Who may say so is for its callers to know.
 */
@Service
public class DocumentSources {

	private final PublicCopyStore store;

	private final CopyMaking making;

	DocumentSources(PublicCopyStore store, CopyMaking making) {
		this.store = store;
		this.making = making;
	}

	/**
	 * Says that a document is the file of a source. A copy that was offered for another
	 * goes with that.
	 * @param publishes whether whoever does so may take a copy back
	 * @return whether there is such a source
	 * @throws AccessDeniedException if a copy is offered and they may not take it back
	 */
	public boolean tie(Document document, String source, boolean publishes) {
		return this.store.tie(document, source, publishes);
	}

	/**
	 * Says that it is the file of no source. A copy that was offered goes with that.
	 * @param publishes whether whoever does so may take a copy back
	 * @throws AccessDeniedException if a copy is offered and they may not take it back
	 */
	public void untie(Document document, boolean publishes) {
		this.store.untie(document, publishes);
	}

	/**
	 * Makes the copy for the public and offers it.
	 * @param source the source that whoever offers it was shown
	 * @throws OptimisticLockingFailureException if the document is no longer the file of
	 * that source
	 */
	public Offer offer(Document document, String source) {
		return this.making.make(document,
				(copy) -> this.store.offer(document, source, copy) ? Offer.OFFERED : Offer.TAKEN);
	}

	/**
	 * Takes the copy back.
	 */
	public void withdraw(Document document) {
		this.store.withdraw(document, true);
	}

}
