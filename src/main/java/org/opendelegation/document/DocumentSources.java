package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Stored files as sources of the record: which source a file is, and the copy of it that
 * the public may have. Who may say so is for its callers to know.
 */
@Service
public class DocumentSources {

	private final Documents documents;

	private final PublicCopyStore store;

	private final BoundedWork work;

	DocumentSources(Documents documents, PublicCopyStore store, BoundedWork work) {
		this.documents = documents;
		this.store = store;
		this.work = work;
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
		Path stored = temporary();
		Path copy = temporary();
		try {
			try (OutputStream out = Files.newOutputStream(stored)) {
				this.documents.write(document, out);
			}
			boolean made = this.work.call(() -> {
				CleanCopies.make(stored, document.kind(), copy);
				return true;
			}).orElse(false);
			if (!made) {
				return Offer.FAILED;
			}
			return this.store.offer(document, source, new UploadedFile(copy, document.name())) ? Offer.OFFERED
					: Offer.TAKEN;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(stored);
			delete(copy);
		}
	}

	/**
	 * Takes the copy back.
	 */
	public void withdraw(Document document) {
		this.store.withdraw(document, true);
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("open-delegation-", ".copy");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path path) {
		try {
			Files.deleteIfExists(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
