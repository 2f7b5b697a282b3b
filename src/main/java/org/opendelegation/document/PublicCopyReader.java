package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads copies that are offered. The database shows the register those of public sources
 * only.
 */
@Component
public class PublicCopyReader {

	private static final String COPIES = """
			select c.*, s.slug as source from public_copy c join source s on s.id = c.source_id
			""";

	private final JdbcClient database;

	PublicCopyReader(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The copy of a public source, if one is offered.
	 */
	Optional<PublicCopy> findPublished(String source) {
		return this.database.sql(COPIES + " where s.slug = ? and s.published_at is not null")
			.param(source)
			.query(PublicCopyReader::copy)
			.optional();
	}

	/**
	 * The copy that was made of a document, if one is offered.
	 */
	public Optional<PublicCopy> findOf(Document document) {
		return this.database.sql(COPIES + " where c.document_id = ?")
			.param(document.id())
			.query(PublicCopyReader::copy)
			.optional();
	}

	/**
	 * Writes the bytes. No connection is held between two pieces.
	 * @throws IOException if another copy took its place meanwhile, or none
	 */
	void write(PublicCopy copy, OutputStream out) throws IOException {
		Pieces.write((position) -> piece(copy, position), copy.size(), out);
	}

	private Optional<byte[]> piece(PublicCopy copy, int position) {
		return this.database.sql("""
				select p.bytes from public_copy c join public_copy_piece p on p.source_id = c.source_id
				where c.source_id = ? and c.sha256 = ? and p.position = ?
				""").params(copy.sourceId(), copy.sha256(), position).query(byte[].class).optional();
	}

	private static PublicCopy copy(ResultSet row, int number) throws SQLException {
		return new PublicCopy(row.getLong("source_id"), row.getString("source"), row.getString("name"),
				DocumentKind.valueOf(row.getString("kind")), row.getLong("size"), row.getString("sha256"));
	}

}
