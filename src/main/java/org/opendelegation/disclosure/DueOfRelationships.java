package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.opendelegation.rule.Phrase;
import org.opendelegation.source.RecordRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the days that rules found of relationships between cities, such as when one is to
 * be looked at again. One that is not public yet has none, for nothing of it is stored.
 */
@Component
@Transactional(readOnly = true)
public class DueOfRelationships {

	private final JdbcClient database;

	private final JsonMapper json;

	DueOfRelationships(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * All of them, by day.
	 */
	public List<DueOfRelationship> findPublished() {
		return this.database.sql("""
				select r.slug, r.home_city_id, f.rule, f.subject_kind, f.subject_key, f.day,
					min(f.detail -> 'subject' ->> 'name') as name, bool_or(f.outcome = 'DUE') as certain,
					jsonb_agg(f.detail -> 'words' order by f.position)::text as words, max(f.computed_at) as found_at,
					max(f.changes) as changes
				from finding f join relationship r on r.id = f.relationship_id
				where f.superseded_at is null and f.day is not null and f.outcome in ('DUE', 'CANNOT_TELL')
					and r.published_at is not null
				group by r.id, r.slug, r.home_city_id, f.rule, f.subject_kind, f.subject_key, f.day
				order by f.day, r.slug, f.rule, f.subject_key
				""").query(this::due).list();
	}

	private DueOfRelationship due(ResultSet row, int number) throws SQLException {
		return new DueOfRelationship(row.getString("slug"), row.getLong("home_city_id"), row.getString("name"),
				row.getString("rule"), new RecordRef(row.getString("subject_kind"), row.getString("subject_key")),
				row.getDate("day").toLocalDate(), row.getBoolean("certain"),
				this.json.readValue(row.getString("words"), new TypeReference<List<Phrase>>() {
				}).stream().distinct().toList(), row.getTimestamp("found_at").toInstant(), row.getInt("changes"));
	}

}
