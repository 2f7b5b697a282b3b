package org.opendelegation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads stored files. Who may read them is for its callers to know.
 */
@Component
public class Documents {

	private static final String DOCUMENTS = """
			select d.*, a.name as adder, s.slug as source,
				exists (select from document_picture p where p.document_id = d.id) as pictured,
				exists (select from public_copy c where c.document_id = d.id)
					or exists (select from filing_copy c where c.document_id = d.id) as offered
			from document d join account a on a.id = d.account_id
				left join document_source t on t.document_id = d.id left join source s on s.id = t.source_id
			where d.purged_at is null
			""";

	private final JdbcClient database;

	Documents(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those of a meeting or a filing, the one that was added last first, and those that
	 * were removed at the end.
	 */
	public List<Document> of(DocumentPlace place) {
		return this.database
			.sql(DOCUMENTS + " and " + place.condition() + " order by d.removed_at nulls first, d.id desc")
			.params(place.parameters())
			.query(Documents::document)
			.list();
	}

	/**
	 * One of a meeting or a filing.
	 */
	public Optional<Document> find(DocumentPlace place, long id) {
		return find(id).filter((document) -> document.place().equals(place));
	}

	Optional<Document> find(long id) {
		return this.database.sql(DOCUMENTS + " and d.id = ?").param(id).query(Documents::document).optional();
	}

	/**
	 * The small picture as JPEG, where there is one.
	 */
	public Optional<byte[]> findPicture(Document document) {
		return this.database.sql("select bytes from document_picture where document_id = ?")
			.param(document.id())
			.query(byte[].class)
			.optional();
	}

	public List<TextPart> textOf(Document document) {
		return this.database.sql("select page, text from document_text where document_id = ? order by position")
			.param(document.id())
			.query((row, number) -> new TextPart((Integer) row.getObject("page"), row.getString("text")))
			.list();
	}

	/**
	 * Writes the bytes. No connection is held between two pieces, however slowly the
	 * other side reads.
	 */
	public void write(Document document, OutputStream out) throws IOException {
		Pieces.write((position) -> piece(document, position), document.size(), out);
	}

	private Optional<byte[]> piece(Document document, int position) {
		return this.database.sql("select bytes from document_piece where document_id = ? and position = ?")
			.params(document.id(), position)
			.query(byte[].class)
			.optional();
	}

	private static Document document(ResultSet row, int number) throws SQLException {
		Timestamp removed = row.getTimestamp("removed_at");
		return new Document(row.getLong("id"),
				new DocumentPlace((Long) row.getObject("trip_id"), row.getString("meeting_key"),
						(Long) row.getObject("filing_id")),
				row.getString("name"), DocumentKind.valueOf(row.getString("kind")), row.getLong("size"),
				row.getString("sha256"), TextState.valueOf(row.getString("text_state")), row.getBoolean("pictured"),
				row.getLong("account_id"), row.getString("adder"), row.getTimestamp("added_at").toInstant(),
				(removed != null) ? removed.toInstant() : null, row.getString("source"), row.getBoolean("offered"));
	}

}
