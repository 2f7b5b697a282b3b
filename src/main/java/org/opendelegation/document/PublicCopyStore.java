package org.opendelegation.document;

import java.util.List;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of which source a document is the file, and writes copies for the public.
 */
@Service
@Transactional
class PublicCopyStore {

	private final JdbcClient database;

	PublicCopyStore(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Ties a document to a source. A copy that was offered for another one goes.
	 * @param publishes whether whoever does so may take a copy back
	 */
	boolean tie(Document document, String source, boolean publishes) {
		withdraw(document, publishes);
		return this.database.sql("""
				insert into document_source (document_id, source_id) select ?, id from source where slug = ?
				on conflict on constraint document_source_pkey do update set source_id = excluded.source_id
				""").params(document.id(), source).update() == 1;
	}

	void untie(Document document, boolean publishes) {
		withdraw(document, publishes);
		this.database.sql("delete from document_source where document_id = ?").param(document.id()).update();
	}

	/**
	 * Offers a copy, under the name of its source: what staff call a file is for staff.
	 * @param source the source that whoever offers it was shown
	 * @return whether it is offered now; it is not where another document's copy is
	 */
	boolean offer(Document document, String source, UploadedFile copy) {
		long id = requireTied(document, source);
		withdraw(document, true);
		boolean free = this.database.sql("""
				insert into public_copy (source_id, document_id, name, kind, size, sha256) values (?, ?, ?, ?, ?, ?)
				on conflict on constraint public_copy_pkey do nothing
				""")
			.params(id, document.id(), source + "." + document.kind().getEnding(), document.kind().name(), copy.size(),
					copy.digest())
			.update() == 1;
		if (free) {
			insertPieces(id, copy);
		}
		return free;
	}

	private long requireTied(Document document, String source) {
		return this.database.sql("""
				select s.id from document_source t join document d on d.id = t.document_id
					join source s on s.id = t.source_id
				where t.document_id = ? and s.slug = ? and d.removed_at is null for share of t, d
				""")
			.params(document.id(), source)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new OptimisticLockingFailureException("It is the file of that source no longer"));
	}

	private void insertPieces(long source, UploadedFile copy) {
		Pieces.read(copy.path(),
				(position, piece) -> this.database
					.sql("insert into public_copy_piece (source_id, position, bytes) values (?, ?, ?)")
					.params(source, position, piece)
					.update());
	}

	/**
	 * Takes the copy back that is offered of a document.
	 * @param publishes whether whoever does so may take a copy back
	 * @throws AccessDeniedException if one is offered and they may not
	 */
	void withdraw(Document document, boolean publishes) {
		int withdrawn = 0;
		for (String copies : List.of("public_copy", "filing_copy")) {
			withdrawn += this.database.sql("delete from " + copies + " where document_id = ?")
				.param(document.id())
				.update();
		}
		if (withdrawn > 0 && !publishes) {
			throw new AccessDeniedException("A publisher decides over a copy that is offered");
		}
	}

}
