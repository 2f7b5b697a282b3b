package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Copies of filings for the public, of one of the files of each. Who may offer one is for
 * the callers to know; the database shows the register those of public filings only.
 */
@Service
public class FilingCopies {

	private final JdbcClient database;

	private final FilingCopyStore store;

	private final CopyMaking making;

	FilingCopies(JdbcClient database, FilingCopyStore store, CopyMaking making) {
		this.database = database;
		this.store = store;
		this.making = making;
	}

	/**
	 * Makes a copy of a file of a filing and offers it, in the place of one that was
	 * offered of another file.
	 * @param name what the copy is called, without its ending: what staff call a file is
	 * for staff
	 */
	public Offer offer(Document document, String name) {
		if (!document.kind().isCopied() || document.isRemoved()) {
			return Offer.FAILED;
		}
		return this.making.make(document, (copy) -> {
			this.store.offer(document, name, copy);
			return Offer.OFFERED;
		});
	}

	/**
	 * Takes the copy of a filing back.
	 */
	public void withdraw(long filingId) {
		this.store.withdraw(filingId);
	}

	/**
	 * The copy of a filing, if one is offered.
	 */
	public Optional<FilingCopy> find(long filingId) {
		return this.database.sql("select * from filing_copy where filing_id = ?")
			.param(filingId)
			.query(FilingCopies::copy)
			.optional();
	}

	/**
	 * Writes the bytes. No connection is held between two pieces.
	 * @throws IOException if another copy took its place meanwhile, or none
	 */
	public void write(FilingCopy copy, OutputStream out) throws IOException {
		Pieces.write((position) -> piece(copy, position), copy.size(), out);
	}

	private Optional<byte[]> piece(FilingCopy copy, int position) {
		return this.database.sql("""
				select p.bytes from filing_copy c join filing_copy_piece p on p.filing_id = c.filing_id
				where c.filing_id = ? and c.sha256 = ? and p.position = ?
				""").params(copy.filingId(), copy.sha256(), position).query(byte[].class).optional();
	}

	private static FilingCopy copy(ResultSet row, int number) throws SQLException {
		return new FilingCopy(row.getLong("filing_id"), row.getLong("document_id"), row.getString("name"),
				DocumentKind.valueOf(row.getString("kind")), row.getLong("size"), row.getString("sha256"));
	}

}
