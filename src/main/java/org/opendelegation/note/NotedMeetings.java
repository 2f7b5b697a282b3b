package org.opendelegation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Edtf;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings as clerks find them: those of the newest edition whatever its state, and those
 * that it no longer has but that somebody wrote about.
 */
@Component
class NotedMeetings {

	private static final String MEETINGS = """
			with of_trip as (
				select t.id, t.slug, (select max(e.number) from edition e where e.trip_id = t.id) as newest
				from trip t where t.slug = :slug
			), known as (
				select distinct on (m.key) m.key, m.title, m.dates, m.position, m.city_id, e.number
				from of_trip t join edition e on e.trip_id = t.id join meeting m on m.edition_id = e.id
				order by m.key, e.number desc
			)
			select t.id, t.slug, coalesce(p.title, t.slug) as trip_title, k.key, k.title, k.dates, c.name as city,
				k.number = t.newest as in_newest, a.name as writer, r.saved_at
			from of_trip t join known k on true
				left join edition e on e.trip_id = t.id and e.number = t.newest
				left join particulars p on p.edition_id = e.id
				left join city c on c.id = k.city_id
				left join note n on n.trip_id = t.id and n.meeting_key = k.key
				left join note_revision r on r.id = n.revision_id
				left join account a on a.id = r.account_id
			""";

	private final JdbcClient database;

	NotedMeetings(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One meeting.
	 * @throws NotFoundException if no edition of the trip has it
	 */
	NotedMeeting get(String slug, String key) {
		return this.database.sql(MEETINGS + " where k.key = :key")
			.param("slug", slug)
			.param("key", key)
			.query((row, number) -> meeting(row))
			.optional()
			.orElseThrow(() -> new NotFoundException("meeting " + key + " of trip " + slug));
	}

	/**
	 * All meetings of a trip.
	 */
	List<Row> of(String slug) {
		return this.database
			.sql(MEETINGS + " where k.number = t.newest or n.id is not null order by in_newest desc, k.position, k.key")
			.param("slug", slug)
			.query((row, number) -> new Row(meeting(row), Writing.of(row)))
			.list();
	}

	/**
	 * What the newest edition calls a trip, if there is such a trip.
	 */
	Optional<String> findTripTitle(String slug) {
		return this.database.sql("""
				select coalesce(p.title, t.slug) from trip t
					left join edition e on e.trip_id = t.id left join particulars p on p.edition_id = e.id
				where t.slug = ? order by e.number desc nulls last limit 1
				""").param(slug).query(String.class).optional();
	}

	private static NotedMeeting meeting(ResultSet row) throws SQLException {
		String dates = row.getString("dates");
		return new NotedMeeting(row.getLong("id"), row.getString("slug"), row.getString("trip_title"),
				row.getString("key"), row.getString("title"), (dates != null) ? Edtf.parse(dates) : null,
				row.getString("city"), row.getBoolean("in_newest"));
	}

	/**
	 * A meeting in the list.
	 *
	 * @param meeting the meeting
	 * @param written who wrote about it last, or {@code null}
	 */
	record Row(NotedMeeting meeting, @Nullable Writing written) {
	}

}
