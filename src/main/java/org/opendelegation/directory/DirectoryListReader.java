package org.opendelegation.directory;

import java.util.Comparator;
import java.util.List;

import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a page of a list of the directory, public records and others.
 */
@Component
@Transactional(readOnly = true)
class DirectoryListReader {

	private final JdbcClient database;

	DirectoryListReader(JdbcClient database) {
		this.database = database;
	}

	<R extends DirectoryRecord> Page<R> read(DirectoryEditor<R, ?> editor, ListFilter filter, Pageable page) {
		DirectoryIndex index = editor.getIndex();
		List<Long> ids = this.database
			.sql(editor.select("r.id", filter) + index.order(filter) + " limit :most offset :first")
			.params(editor.parameters(filter))
			.param("most", page.getPageSize())
			.param("first", page.getOffset())
			.query(Long.class)
			.list();
		long total = this.database.sql(editor.select("count(*)", filter))
			.params(editor.parameters(filter))
			.query(Long.class)
			.single();
		List<R> held = ids.isEmpty() ? List.of()
				: editor.fetch(ids).stream().sorted(Comparator.comparing((one) -> ids.indexOf(one.getId()))).toList();
		return new PageImpl<>(held, page, total);
	}

}
