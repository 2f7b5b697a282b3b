package org.opendelegation.suggestion;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an edition has already, so that nobody adds it twice.
 */
@Component
class HeldInEdition {

	private final JdbcClient database;

	HeldInEdition(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The meetings of an edition in their order.
	 */
	List<HeldMeeting> readMeetings(Edition edition) {
		return this.database.sql(
				"select key, title, dates, starts_at, host is not null from meeting where edition_id = ? order by position")
			.param(edition.getStoredId())
			.query((row, number) -> new HeldMeeting(row.getString(1), row.getString(2), row.getString(3),
					row.getObject(4, LocalTime.class), row.getBoolean(5)))
			.list();
	}

	/**
	 * The kinds of records in which an edition names each person, organization, city and
	 * date.
	 * @return by the kind and the slug, or the date
	 */
	Map<String, Set<String>> read(Edition edition) {
		return this.database
			.sql("""
					with present as (
						select a.* from attendance a join meeting m on m.id = a.meeting_id where m.edition_id = :edition
					), held as (
						select official_id, null::bigint as organization_id, 'traveler' as part from traveler
							where edition_id = :edition
						union all select official_id, organization_id, 'organizer' from organizer where edition_id = :edition
						union all select official_id, organization_id, 'attendance' from present
						union all select null, representing_organization_id, 'attendance' from present
						union all select null, host_organization_id, 'meeting' from meeting where edition_id = :edition
						union all select payer_official_id, payer_organization_id, 'payment' from payment
							where edition_id = :edition
						union all select giver_official_id, giver_organization_id, 'gift' from gift
							where edition_id = :edition
					)
					select 'OFFICIAL/' || o.slug as what, part from held join official o on o.id = official_id
					union select 'ORGANIZATION/' || o.slug, part from held join organization o on o.id = organization_id
					union select 'CITY/' || c.slug, 'stop' from stop s join city c on c.id = s.city_id where edition_id = :edition
					union select 'CITY/' || c.slug, 'meeting' from meeting m join city c on c.id = m.city_id
						where edition_id = :edition
					union select 'DATE/' || dates, 'meeting' from meeting where edition_id = :edition and dates is not null
					union select 'DATE/' || dates, 'stop' from stop where edition_id = :edition and dates is not null
					""")
			.param("edition", edition.getStoredId())
			.query((row, number) -> Map.entry(row.getString("what"), row.getString("part")))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

}
