package org.opendelegation.meeting;

import java.util.List;
import java.util.Optional;

import org.opendelegation.trip.Edition;
import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.YearSpan;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Meetings of an edition, and the list of those in current editions.
 */
public interface MeetingRepository extends Repository<Meeting, Long> {

	/** A meeting that no source dates counts to the years of its trip. */
	String FIRST_YEAR = "year(coalesce(m.earliest, m.latest, p.earliest, p.latest))";

	/** The last year, where dates leave room for more than one. */
	String LAST_YEAR = "year(coalesce(m.latest, m.earliest, p.latest, p.earliest))";

	/**
	 * Conditions on a meeting {@code m} of an edition {@code e} with particulars
	 * {@code p}.
	 */
	String MATCHES = """
			e.state = PUBLISHED
			and (:#{#filter.city} = '' or exists (
				select 1 from Traveler x where x.edition = e and x.city.slug = :#{#filter.city}))
			and (:#{#filter.official} = '' or exists (
				select 1 from Attendance x where x.meeting = m and x.party.official.slug = :#{#filter.official}))
			and (:#{#filter.organization} = '' or exists (
				select 1 from Attendance x left join x.party.organization o left join x.representingOrganization r
				where x.meeting = m and (o.slug = :#{#filter.organization} or r.slug = :#{#filter.organization}))
				or exists (select 1 from Meeting x where x = m and x.hostOrganization.slug = :#{#filter.organization}))
			and (:#{#filter.place} = '' or exists (
				select 1 from Meeting x where x = m and x.city.slug = :#{#filter.place}))
			and (:#{#filter.year} = 0 or :#{#filter.year} between\s""" + FIRST_YEAR + " and " + LAST_YEAR + ")" + """
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(m.title)) > 0)
			""";

	@EntityGraph(attributePaths = { "city.country.labels", "hostOrganization", "attendance.party.official",
			"attendance.party.organization", "attendance.representingOrganization" })
	@Query("from Meeting m where m.edition = :edition order by m.position")
	List<Meeting> findOf(Edition edition);

	Optional<Meeting> findByEditionAndKey(Edition edition, String key);

	/**
	 * The meetings of an edition to choose one from.
	 */
	@Query("""
			select new org.opendelegation.meeting.MeetingChoice(m.key, m.title) from Meeting m
			where m.edition = :edition order by m.position
			""")
	List<MeetingChoice> findChoices(Edition edition);

	@Query("select count(m) > 0 from Meeting m where m.edition = :edition and m.key = :key")
	boolean existsIn(Edition edition, String key);

	/**
	 * The number of the last edition of a trip that has a meeting, if any has.
	 */
	@Query("""
			select max(e.number) from Meeting m join m.edition e
			where e.trip.slug = :trip and m.key = :key and e.state in (PUBLISHED, SUPERSEDED)
			""")
	Optional<Integer> findPublishedLast(String trip, String key);

	@Query("""
			select new org.opendelegation.meeting.MeetingSummary(
				t.slug, p.title, m.key, m.title, m.kind, m.dates,
				(select w.ground from Withholding w
					where w.editionId = e.id and w.recordKind = 'meeting' and w.recordKey = m.key and w.field = 'dates'),
				m.cityName, c.slug,
				(select w.ground from Withholding w
					where w.editionId = e.id and w.recordKind = 'meeting' and w.recordKey = m.key and w.field = 'city'),
				m.host, m.partOfTrip)
			from Meeting m join m.edition e join e.trip t join Particulars p on p.edition = e left join m.city c
			where """
			+ " " + MATCHES + """
					order by m.latest desc nulls last, m.earliest desc nulls last, t.slug, m.position
					""")
	Page<MeetingSummary> findPublished(ListFilter filter, Pageable page);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct m))
			from Meeting m join m.edition e join Particulars p on p.edition = e join Traveler r on r.edition = e join r.city c
			where """
			+ " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(o.slug, o.name, count(distinct m))
			from Meeting m join m.edition e join Particulars p on p.edition = e join m.attendance a join a.party.official o
			where """
			+ " " + MATCHES + " group by o.slug, o.name, o.sortName order by o.sortName")
	List<Choice> countPublishedByOfficial(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(o.slug, o.name, count(distinct m))
			from Meeting m join m.edition e join Particulars p on p.edition = e left join m.attendance a
			join Organization o on o = a.party.organization or o = a.representingOrganization or o = m.hostOrganization
			where """ + " " + MATCHES + " group by o.slug, o.name order by o.name")
	List<Choice> countPublishedByOrganization(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct m))
			from Meeting m join m.edition e join Particulars p on p.edition = e join m.city c
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByPlace(ListFilter filter);

	@Query("select new org.opendelegation.web.YearSpan(" + FIRST_YEAR + ", " + LAST_YEAR + """
			, count(distinct m))
			from Meeting m join m.edition e join Particulars p on p.edition = e
			where coalesce(m.earliest, m.latest, p.earliest, p.latest) is not null and """ + " " + MATCHES
			+ " group by " + FIRST_YEAR + ", " + LAST_YEAR)
	List<YearSpan> countPublishedByYears(ListFilter filter);

}
