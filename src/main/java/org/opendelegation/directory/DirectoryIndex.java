package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opendelegation.web.ListFilter;

/**
 * How the database finds and sorts records of one kind: conditions and expressions in SQL
 * on a row {@code r}. They are part of a statement, and so never what somebody typed.
 *
 * @param table the table
 * @param found whether a row has the words {@code :q}
 * @param name by what it is sorted by name
 * @param uncited whether nothing says who says so
 * @param newestFirst whether the list has the latest first unless asked otherwise
 */
public record DirectoryIndex(String table, String found, String name, String uncited, boolean newestFirst) {

	/**
	 * Records that are found by any of their names.
	 * @param kind what such a record is called in citations
	 * @param name by what it is sorted by name
	 * @param parts what its parts are called in citations
	 */
	public static DirectoryIndex byNames(String kind, String name, String... parts) {
		return new DirectoryIndex(kind, """
				exists (select from directory_name n where n.kind = '%s' and n.slug = r.slug
					and position(lower(:q) in lower(n.other_name)) > 0)
				""".formatted(kind), name, uncited(kind, parts), false);
	}

	/**
	 * Some expressions over the rows that a filter finds.
	 */
	String select(String what, ListFilter filter) {
		StringBuilder sql = new StringBuilder("select ").append(what)
			.append(" from ")
			.append(this.table)
			.append(" r where true");
		if (!filter.getQ().isEmpty()) {
			sql.append(" and ").append(this.found);
		}
		if (!filter.get("seen").isEmpty()) {
			sql.append(" and r.published_at is ").append(filter.get("seen").equals("public") ? "not null" : "null");
		}
		if (!filter.get("cited").isEmpty()) {
			sql.append(" and ").append(this.uncited);
		}
		return sql.toString();
	}

	static Map<String, String> parameters(ListFilter filter) {
		return filter.getQ().isEmpty() ? Map.of() : Map.of("q", filter.getQ());
	}

	String order(ListFilter filter) {
		boolean newest = filter.get("sort").isEmpty() ? this.newestFirst : filter.get("sort").equals("newest");
		return newest ? " order by r.id desc" : " order by %s, r.slug".formatted(this.name);
	}

	/**
	 * That no source is cited for a record or any of its parts.
	 */
	public static String uncited(String kind, String... parts) {
		String kinds = List.of(parts).stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
		String ofParts = (parts.length > 0)
				? " or c.record_kind in (%s) and starts_with(c.record_key, r.slug || '.')".formatted(kinds) : "";
		return """
				not exists (select from claim c where c.edition_id is null
					and (c.record_kind = '%s' and c.record_key = r.slug%s))
				""".formatted(kind, ofParts);
	}

}
