package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Stored files as sources of the record: which source a file is, and the copy of it that
 * the public may have. Who may say so is for its callers to know.
 */
@Service
public class DocumentSources {

	private final JdbcClient database;

	private final Documents documents;

	private final PublicCopyStore store;

	private final BoundedWork work;

	DocumentSources(JdbcClient database, Documents documents, PublicCopyStore store, BoundedWork work) {
		this.database = database;
		this.documents = documents;
		this.store = store;
		this.work = work;
	}

	/**
	 * Every source, the one that was entered last first.
	 */
	public List<Choice> choices() {
		return this.database
			.sql("select slug, number || ' · ' || coalesce(title, description) from source order by number desc")
			.query((row, number) -> new Choice(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * Says that a document is the file of a source.
	 * @return whether there is such a source
	 */
	public boolean tie(Document document, String source) {
		return this.store.tie(document, source);
	}

	/**
	 * Says that it is the file of no source. A copy that was offered goes with that.
	 */
	public void untie(Document document) {
		this.store.untie(document);
	}

	/**
	 * Makes the copy for the public and offers it.
	 * @return whether one could be made
	 */
	public boolean offer(Document document) {
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
			if (made) {
				this.store.offer(document, new UploadedFile(copy, document.name()));
			}
			return made;
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
		this.store.withdraw(document);
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

	/**
	 * A source to choose.
	 *
	 * @param slug its slug
	 * @param name its number and what it is called
	 */
	public record Choice(String slug, String name) {

	}

}
