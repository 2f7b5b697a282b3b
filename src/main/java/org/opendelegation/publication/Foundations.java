package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an edition stands on: the cities, sources, people and organizations that it names.
 * Those that are not public yet become public with the first edition that names them,
 * with all that is recorded of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Foundations {

	private static final List<String> RECORDS = List.of(
			"""
					update city set published_at = :now where published_at is null and id in (select cities_of_edition(:edition))
					""",
			"""
					update source set published_at = :now where published_at is null and id in (select sources_of_edition(:edition))
					""",
			"""
					update official set published_at = :now where published_at is null
						and id in (select official_id from involvement where edition_id = :edition)
					""", """
					update organization set published_at = :now where published_at is null
						and id in (select organization_id from involvement where edition_id = :edition)
					""");

	private static final List<String> PARTS = List.of("""
			update %s part set published_at = :now where published_at is null
				and official_id in (select id from official where published_at = :now)
			""", """
			update %s part set published_at = :now where published_at is null
				and organization_id in (select id from organization where published_at = :now)
			""");

	private final JdbcClient database;

	Foundations(JdbcClient database) {
		this.database = database;
	}

	void publish(Edition edition, Instant now) {
		Timestamp moment = Timestamp.from(now);
		RECORDS.forEach(
				(sql) -> this.database.sql(sql).param("now", moment).param("edition", edition.getStoredId()).update());
		List.of("official_alias", "office").forEach((table) -> publishParts(PARTS.get(0), table, moment));
		List.of("organization_alias", "tie", "registration")
			.forEach((table) -> publishParts(PARTS.get(1), table, moment));
	}

	private void publishParts(String sql, String table, Timestamp moment) {
		this.database.sql(sql.formatted(table)).param("now", moment).update();
	}

}
