package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of which source a document is the file, and writes copies for the public.
 */
@Service
@Transactional
class PublicCopyStore {

	/** As the database holds it too. */
	private static final int PIECE = 1024 * 1024;

	private final JdbcClient database;

	PublicCopyStore(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Ties a document to a source. A copy that was offered for another one goes.
	 */
	boolean tie(Document document, String source) {
		withdraw(document);
		return this.database.sql("""
				insert into document_source (document_id, source_id) select ?, id from source where slug = ?
				on conflict on constraint document_source_pkey do update set source_id = excluded.source_id
				""").params(document.id(), source).update() == 1;
	}

	void untie(Document document) {
		withdraw(document);
		this.database.sql("delete from document_source where document_id = ?").param(document.id()).update();
	}

	/**
	 * Offers a copy, under the name of its source: what staff call a file is for staff.
	 */
	void offer(Document document, UploadedFile copy) {
		Tied source = this.database.sql("""
				select s.id, s.slug from document_source t join document d on d.id = t.document_id
					join source s on s.id = t.source_id
				where t.document_id = ? and d.removed_at is null for share of t, d
				""")
			.param(document.id())
			.query((row, number) -> new Tied(row.getLong("id"), row.getString("slug")))
			.optional()
			.orElseThrow(() -> new OptimisticLockingFailureException("It is the file of no source now"));
		this.database.sql("delete from public_copy where source_id = ?").param(source.id()).update();
		this.database
			.sql("insert into public_copy (source_id, document_id, name, kind, size, sha256) values (?, ?, ?, ?, ?, ?)")
			.params(source.id(), document.id(), source.slug() + "." + document.kind().getEnding(),
					document.kind().name(), copy.size(), copy.digest())
			.update();
		insertPieces(source.id(), copy);
	}

	private void insertPieces(long source, UploadedFile copy) {
		try (InputStream bytes = Files.newInputStream(copy.path())) {
			int position = 0;
			for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
				this.database.sql("insert into public_copy_piece (source_id, position, bytes) values (?, ?, ?)")
					.params(source, position, piece)
					.update();
				position++;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void withdraw(Document document) {
		this.database.sql("delete from public_copy where document_id = ?").param(document.id()).update();
	}

	/**
	 * The source that a document is the file of.
	 */
	private record Tied(long id, String slug) {
	}

}
