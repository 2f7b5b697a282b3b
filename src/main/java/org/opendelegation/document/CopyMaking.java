package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/**
 * Makes the copy of a stored file that the public may have. It is on the disk for as long
 * as somebody takes it.
 */
@Component
class CopyMaking {

	private final Documents documents;

	private final BoundedWork work;

	CopyMaking(Documents documents, BoundedWork work) {
		this.documents = documents;
		this.work = work;
	}

	/**
	 * Makes a copy.
	 * @param taker stores the copy and says what came of it
	 */
	Offer make(Document document, Function<UploadedFile, Offer> taker) {
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
			return made ? taker.apply(new UploadedFile(copy, document.name())) : Offer.FAILED;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(stored);
			delete(copy);
		}
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
