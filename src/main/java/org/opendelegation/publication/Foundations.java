package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an edition stands on: the cities, sources, people and organizations that it names.
 * Those that are not public yet become public with the first edition that names them,
 * with all that a source is cited for, what that names in turn, and who says so.
 */
@Component
class Foundations {

	private static final String FIND = """
			select f.kind, f.id, r.slug, r.name
			from foundations_of_edition(:edition) f join (
				select 'city' as kind, id, slug, name from city
				union all select 'official', id, slug, name from official
				union all select 'organization', id, slug, name from organization
				union all select 'source', id, slug, coalesce(title, description) from source
			) as r on r.kind = f.kind and r.id = f.id
			order by f.kind, r.name, r.slug
			""";

	/** What belongs to the records that become public now. */
	private static final List<String> PARTS = List.of(part("office", "official"), part("tie", "organization"),
			part("registration", "organization"), name("official"), name("organization"),
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
					""");

	private final JdbcClient database;

	Foundations(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is not public yet and becomes so with an edition.
	 */
	@Transactional(readOnly = true)
	List<Foundation> find(Edition edition) {
		return this.database.sql(FIND).param("edition", edition.getStoredId()).query(Foundation.class).list();
	}

	/**
	 * Lets the public see it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void publish(Edition edition, Instant now) {
		Timestamp moment = Timestamp.from(now);
		find(edition).stream()
			.collect(Collectors.groupingBy(Foundation::kind, Collectors.mapping(Foundation::id, Collectors.toList())))
			.forEach((kind, ids) -> this.database
				.sql("update %s set published_at = :now where published_at is null and id in (:ids)".formatted(kind))
				.param("now", moment)
				.param("ids", ids)
				.update());
		PARTS.forEach((sql) -> this.database.sql(sql).param("now", moment).update());
	}

	/**
	 * What nobody says stays with staff until somebody does.
	 */
	private static String part(String part, String record) {
		return """
				update %1$s part set published_at = :now from %2$s record
				where part.published_at is null and record.published_at = :now and record.id = part.%2$s_id and exists (
					select from claim where edition_id is null and record_kind = '%1$s'
						and record_key = record.slug || '.' || part.key)
				""".formatted(part, record);
	}

	private static String name(String record) {
		return """
				update %1$s_alias set published_at = :now where published_at is null
					and %1$s_id in (select id from %1$s where published_at = :now)
				""".formatted(record);
	}

	/**
	 * A record of the directory on which an edition stands.
	 *
	 * @param kind what such a record is called, as its table
	 * @param id its identity
	 * @param slug its slug
	 * @param name what to call it
	 */
	record Foundation(String kind, long id, String slug, String name) {

		/**
		 * What such records are called in addresses.
		 */
		public String getPlural() {
			return this.kind.equals("city") ? "cities" : this.kind + "s";
		}

	}

}
