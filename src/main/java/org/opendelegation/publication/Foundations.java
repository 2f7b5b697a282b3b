package org.opendelegation.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
					""", part("office", "official"), """
					update organization set published_at = :now where published_at is null and id in (
						with recursive named (id) as (
							select organization_id from involvement where edition_id = :edition
							union
							select organization_id from office where published_at = :now
							union
							select t.other_organization_id from tie t
								join named on named.id = t.organization_id join organization o on o.id = named.id
								where exists (select from claim where edition_id is null and record_kind = 'tie'
									and record_key = o.slug || '.' || t.key)
						) select id from named)
					""", part("tie", "organization"), part("registration", "organization"), """
					update city set published_at = :now where published_at is null
						and id in (select city_id from organization where published_at = :now)
					""", name("official"), name("organization"));

	/** What becomes public with an edition and is not a part of something else. */
	private static final String NEWLY_PUBLIC = """
			select 'officials' as plural, slug, name from official where published_at = :now
			union all select 'organizations', slug, name from organization where published_at = :now
			union all select 'cities', slug, name from city where published_at = :now
			union all select 'sources', slug, coalesce(title, description) from source where published_at = :now
			order by plural, name, slug
			""";

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

	/**
	 * Lets the public see what an edition stands on.
	 */
	void publish(Edition edition, Instant now) {
		Stream.of(RECORDS, CLAIMS)
			.flatMap(List::stream)
			.forEach((sql) -> this.database.sql(sql)
				.param("now", Timestamp.from(now))
				.param("edition", edition.getStoredId())
				.update());
	}

	/**
	 * What has become public at a moment at which nothing else did.
	 */
	List<Foundation> publishedAt(Instant now) {
		return this.database.sql(NEWLY_PUBLIC).param("now", Timestamp.from(now)).query(Foundation.class).list();
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
	 * @param plural what such records are called in addresses
	 * @param slug its slug
	 * @param name what to call it
	 */
	record Foundation(String plural, String slug, String name) {

		/**
		 * What one such record is called.
		 */
		public String getKind() {
			return this.plural.equals("cities") ? "city" : this.plural.substring(0, this.plural.length() - 1);
		}

	}

}
