package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the records of the directory that an edition names: people, organizations and
 * cities, public or not.
 */
@Component
class UsedRecords {

	private final JdbcClient database;

	UsedRecords(JdbcClient database) {
		this.database = database;
	}

	List<RecordRef> of(Edition edition) {
		return this.database.sql("""
				select 'official' as kind, slug as key, sort_name as name from official
				where id in (select official_id from involvement where edition_id = :edition)
				union all
				select 'organization', slug, name from organization
				where id in (select organization_id from involvement where edition_id = :edition)
				union all
				select 'city', slug, name from city where id in (select cities_of_edition(:edition))
				order by name, key
				""")
			.param("edition", edition.getStoredId())
			.query((row, number) -> new RecordRef(row.getString("kind"), row.getString("key")))
			.list();
	}

}
