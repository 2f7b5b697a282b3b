package org.opendelegation.directory;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may be recorded already under another spelling. PostgreSQL compares the
 * groups of three letters that names have in common.
 */
@Component
class SimilarRecords {

	/** InvestHK and Invest Hong Kong are just above it, Oakley and Oakland below. */
	private static final double CLOSE = 0.4;

	private static final int MOST = 5;

	private static final int MOST_NAMED = 50;

	private final JdbcClient database;

	SimilarRecords(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The records of a kind of which a name has what was typed.
	 */
	List<SimilarRecord> named(String kind, String typed) {
		return this.database.sql("""
				select slug, name, other_name from (
					select distinct on (slug) slug, name, other_name from directory_name
					where kind = :kind and position(lower(unaccent(search_plain(:typed)))
						in lower(unaccent(search_plain(other_name)))) > 0
					order by slug, other_name <> name, other_name) as named
				order by name, slug
				limit :most
				""")
			.param("kind", kind)
			.param("typed", typed)
			.param("most", MOST_NAMED)
			.query(SimilarRecord.class)
			.list();
	}

	/**
	 * The records of a kind with a name close to this one, the closest first.
	 */
	List<SimilarRecord> find(String kind, String name) {
		return this.database.sql("""
				select slug, name, other_name from (
					select distinct on (slug) slug, name, other_name, closeness
					from directory_name, name_closeness(other_name, :name) as closeness
					where kind = :kind and closeness >= :close
					order by slug, closeness desc, other_name) as close
				order by closeness desc, name, slug
				limit :most
				""")
			.param("kind", kind)
			.param("name", name)
			.param("close", CLOSE)
			.param("most", MOST)
			.query(SimilarRecord.class)
			.list();
	}

}
