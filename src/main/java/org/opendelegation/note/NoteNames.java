package org.opendelegation.note;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people and organizations whose name, or another name of theirs, has what somebody
 * types, for a note to name them.
 */
@Component
class NoteNames {

	private static final int MOST = 8;

	private static final int LONGEST_QUESTION = 100;

	private final JdbcClient database;

	NoteNames(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The names that begin so, then those of which a word does, then the others.
	 */
	List<Found> find(String typed) {
		String asked = typed.strip();
		if (asked.isEmpty() || asked.length() > LONGEST_QUESTION) {
			return List.of();
		}
		return this.database
			.sql("""
					with named as (
						select '/officials/' as path, slug, name, name as other, published_at from official where merged_into_id is null
						union all select '/officials/', o.slug, o.name, a.name, o.published_at
							from official_alias a join official o on o.id = a.official_id where o.merged_into_id is null
						union all select '/organizations/', slug, name, name, published_at from organization where merged_into_id is null
						union all select '/organizations/', o.slug, o.name, a.name, o.published_at
							from organization_alias a join organization o on o.id = a.organization_id where o.merged_into_id is null
					), placed as (
						select path, slug, name, other, published_at <= now() as is_public,
							position(lower(unaccent(search_plain(:asked))) in lower(unaccent(search_plain(other)))) as first,
							position(' ' || lower(unaccent(search_plain(:asked))) in lower(unaccent(search_plain(other)))) as word
						from named
					), found as (
						select distinct on (path, slug) case when is_public then path || slug else '' end as address, slug, name, other,
							case when first = 1 then 1 when word > 0 then 2 else 3 end as rank
						from placed where first > 0
						order by path, slug, case when first = 1 then 1 when word > 0 then 2 else 3 end, other <> name, other
					)
					select name, other, address from found order by rank, name, address limit :most
					""")
			.param("asked", asked)
			.param("most", MOST)
			.query((row, number) -> new Found(row.getString("name"),
					row.getString("other").equals(row.getString("name")) ? "" : row.getString("other"),
					row.getString("address")))
			.list();
	}

	/**
	 * Somebody or an organization.
	 *
	 * @param name what the record is called
	 * @param other the other name that was found; empty if it is the same
	 * @param path the public page; empty where there is none
	 */
	record Found(String name, String other, String path) {
	}

}
