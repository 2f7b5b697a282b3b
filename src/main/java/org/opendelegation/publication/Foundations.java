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
 * with all that is recorded of them, what that names in turn, and who says so.
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
					update organization set published_at = :now where published_at is null and id in (
						with recursive named (id) as (
							select organization_id from involvement where edition_id = :edition
							union
							select f.organization_id from office f join official o on o.id = f.official_id
							where o.published_at = :now
							union
							select t.other_organization_id from tie t join named on named.id = t.organization_id
						) select id from named)
					""", """
					update city set published_at = :now where published_at is null
						and id in (select city_id from organization where published_at = :now)
					""");

	private static final List<String> PARTS = List.of("""
			update %s part set published_at = :now where published_at is null
				and official_id in (select id from official where published_at = :now)
			""", """
			update %s part set published_at = :now where published_at is null
				and organization_id in (select id from organization where published_at = :now)
			""");

	/** Who says so, once the records and their parts are public, and then the sources. */
	private static final List<String> CLAIMS = List.of(
			"""
					update claim set published_at = :now
					where edition_id is null and published_at is null and (record_kind, record_key) in (
						select 'city', slug from city where published_at = :now
						union all select 'official', slug from official where published_at = :now
						union all select 'office', o.slug || '.' || f.key from office f join official o on o.id = f.official_id
							where f.published_at = :now
						union all select 'organization', slug from organization where published_at = :now
						union all select 'tie', o.slug || '.' || t.key from tie t join organization o on o.id = t.organization_id
							where t.published_at = :now
						union all select 'registration', o.slug || '.' || r.key
							from registration r join organization o on o.id = r.organization_id where r.published_at = :now)
					""",
			"""
					update source set published_at = :now where published_at is null and id in (
						select c.source_id from citation c join claim on claim.id = c.claim_id
						where claim.edition_id is null and claim.published_at = :now)
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
		CLAIMS.forEach((sql) -> this.database.sql(sql).param("now", moment).update());
	}

	private void publishParts(String sql, String table, Timestamp moment) {
		this.database.sql(sql.formatted(table)).param("now", moment).update();
	}

}
