package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
	 */
	void write(PublicCopy copy, OutputStream out) throws IOException {
		int position = 0;
		byte[] piece = piece(copy, position);
		while (piece != null) {
			out.write(piece);
			position++;
			piece = piece(copy, position);
		}
	}

	private byte @Nullable [] piece(PublicCopy copy, int position) {
		return this.database.sql("select bytes from public_copy_piece where source_id = ? and position = ?")
			.params(copy.sourceId(), position)
			.query(byte[].class)
			.optional()
			.orElse(null);
	}

	private static PublicCopy copy(ResultSet row, int number) throws SQLException {
		return new PublicCopy(row.getLong("source_id"), row.getString("source"), row.getString("name"),
				DocumentKind.valueOf(row.getString("kind")), row.getLong("size"), row.getString("sha256"));
	}

}
