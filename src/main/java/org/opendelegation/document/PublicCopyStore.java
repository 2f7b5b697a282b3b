package org.opendelegation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

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

	void offer(Document document, UploadedFile copy) {
		Optional<Long> source = this.database.sql("""
				select t.source_id from document_source t join document d on d.id = t.document_id
				where t.document_id = ? and d.removed_at is null for share
				""").param(document.id()).query(Long.class).optional();
		long id = source.orElseThrow(() -> new OptimisticLockingFailureException("It is the file of no source now"));
		this.database.sql("delete from public_copy where source_id = ?").param(id).update();
		this.database
			.sql("insert into public_copy (source_id, document_id, name, kind, size, sha256) values (?, ?, ?, ?, ?, ?)")
			.params(id, document.id(), document.name(), document.kind().name(), copy.size(), copy.digest())
			.update();
		insertPieces(id, copy);
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

}
