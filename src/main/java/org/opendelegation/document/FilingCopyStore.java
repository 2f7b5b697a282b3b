package org.opendelegation.document;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes copies of filings.
 */
@Service
@Transactional
class FilingCopyStore {

	private final JdbcClient database;

	FilingCopyStore(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Stores a copy in the place of the one that was there.
	 * @throws OptimisticLockingFailureException if the document was removed meanwhile
	 */
	void offer(Document document, String name, UploadedFile copy) {
		Long filing = this.database.sql(
				"select filing_id from document where id = ? and filing_id is not null and removed_at is null for share")
			.param(document.id())
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new OptimisticLockingFailureException("It is a file of that filing no longer"));
		withdraw(filing);
		this.database.sql("""
				insert into filing_copy (filing_id, document_id, name, kind, size, sha256) values (?, ?, ?, ?, ?, ?)
				""")
			.params(filing, document.id(), name + "." + document.kind().getEnding(), document.kind().name(),
					copy.size(), copy.digest())
			.update();
		Pieces.read(copy.path(),
				(position, piece) -> this.database
					.sql("insert into filing_copy_piece (filing_id, position, bytes) values (?, ?, ?)")
					.params(filing, position, piece)
					.update());
	}

	void withdraw(long filingId) {
		this.database.sql("delete from filing_copy where filing_id = ?").param(filingId).update();
	}

}
