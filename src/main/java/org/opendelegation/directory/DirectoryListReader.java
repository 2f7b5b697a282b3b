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
		List<Long> ids = select("r.id", editor.getIndex(), filter,
				order(editor.getIndex(), filter) + " limit :most offset :first")
			.param("most", page.getPageSize())
			.param("first", page.getOffset())
			.query(Long.class)
			.list();
		long total = select("count(*)", editor.getIndex(), filter, "").query(Long.class).single();
		List<R> held = ids.isEmpty() ? List.of()
				: editor.fetch(ids).stream().sorted(Comparator.comparing((one) -> ids.indexOf(one.getId()))).toList();
		return new PageImpl<>(held, page, total);
	}

	/**
	 * The slugs of the first records that a filter finds.
	 */
	List<String> slugs(DirectoryEditor<?, ?> editor, ListFilter filter, int most) {
		return select("r.slug", editor.getIndex(), filter, order(editor.getIndex(), filter) + " limit :most")
			.param("most", most)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec select(String what, DirectoryIndex index, ListFilter filter, String end) {
		return this.database.sql("""
				select %s from %s r
				where (:q = '' or %s)
					and (:seen = '' or (r.published_at is not null) = (:seen = 'public'))
					and (:cited = '' or %s)
				%s
				""".formatted(what, index.table(), index.found(), index.uncited(), end))
			.param("q", filter.getQ())
			.param("seen", filter.get("seen"))
			.param("cited", filter.get("cited"));
	}

	private static String order(DirectoryIndex index, ListFilter filter) {
		boolean newest = filter.get("sort").isEmpty() ? index.newestFirst() : filter.get("sort").equals("newest");
		return newest ? "order by r.id desc" : "order by %s, r.slug".formatted(index.name());
	}

}
