package org.opendelegation.filing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.opendelegation.document.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The marks of files of filings. A file that nobody marked is for staff only.
 */
@Component
class FileMarks {

	private final JdbcClient database;

	FileMarks(JdbcClient database) {
		this.database = database;
	}

	FileMark of(Document document) {
		return this.database.sql("select mark from filing_file where document_id = ?")
			.param(document.id())
			.query(String.class)
			.optional()
			.map(FileMark::valueOf)
			.orElse(FileMark.AS_FILED);
	}

	/**
	 * The marks of some files, by their identities.
	 */
	Map<Long, FileMark> of(Collection<Document> documents) {
		Map<Long, FileMark> marks = new HashMap<>();
		documents.forEach((document) -> marks.put(document.id(), FileMark.AS_FILED));
		if (!marks.isEmpty()) {
			this.database.sql("select document_id, mark from filing_file where document_id in (:documents)")
				.param("documents", marks.keySet())
				.query((row) -> {
					marks.put(row.getLong("document_id"), FileMark.valueOf(row.getString("mark")));
				});
		}
		return marks;
	}

	@Transactional
	void mark(long document, FileMark mark) {
		this.database.sql("""
				insert into filing_file (document_id, mark) values (:document, :mark)
				on conflict (document_id) do update set mark = excluded.mark
				""").param("document", document).param("mark", mark.name()).update();
	}

}
