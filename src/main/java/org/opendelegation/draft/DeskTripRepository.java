package org.opendelegation.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opendelegation.trip.Edition;
import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.YearSpan;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import static org.opendelegation.trip.TripListRepository.FIRST_YEAR;
import static org.opendelegation.trip.TripListRepository.LAST_YEAR;

/**
 * Trips for the desk, drafts included.
 */
interface DeskTripRepository extends Repository<Edition, Long> {

	/** Each trip by its newest edition, as far as a filter finds it. */
	String NEWEST = """
			from Edition e join e.trip t join Particulars p on p.edition = e left join t.leadCity l
			where e.state <> DISCARDED
				and e.number = (select max(x.number) from Edition x where x.trip = t and x.state <> DISCARDED)
				and (:#{#filter.city} = '' or l.slug = :#{#filter.city})
				and (:#{#filter.get('state')} = '' or cast(e.state as string) = upper(:#{#filter.get('state')}))
				and (:#{#filter.year} = 0 or :#{#filter.year} between\s""" + FIRST_YEAR + " and " + LAST_YEAR + ")"
			+ """
						and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(concat(p.title, ' ', p.summary))) > 0)
					""";

	@Query("""
			select new org.opendelegation.draft.DeskTripRow(
				t.slug, p.title, p.dates, l.name, e.number, e.state, e.publishAt)
			""" + NEWEST + """
			order by case when :#{#filter.get('sort')} = 'name' then lower(p.title) end,
				case when :#{#filter.get('sort')} = 'dates' then 0 when e.state in (DRAFT, IN_REVIEW, SCHEDULED) then 0
					else 1 end,
				p.latest desc nulls first, t.slug
			""")
	Page<DeskTripRow> findNewest(ListFilter filter, Pageable page);

	@Query("select new org.opendelegation.web.Choice(l.slug, l.name, count(t)) " + NEWEST
			+ " and l.id is not null group by l.slug, l.name order by l.name")
	List<Choice> countByLead(ListFilter filter);

	@Query("select new org.opendelegation.web.YearSpan(" + FIRST_YEAR + ", " + LAST_YEAR + ", count(t)) " + NEWEST
			+ " and coalesce(p.earliest, p.latest) is not null group by " + FIRST_YEAR + ", " + LAST_YEAR)
	List<YearSpan> countByYears(ListFilter filter);

	@Query("select c.name from City c where c.slug = :slug")
	Optional<String> findCityName(String slug);

	/**
	 * Editions that are being prepared of trips that one of these cities leads: those
	 * that are published first, then those in review, then drafts of trips that ended
	 * first.
	 * @param cities the cities, by their identities
	 * @param unled whether trips count that no city leads
	 */
	@Query("""
			select e from Edition e join fetch e.trip t left join fetch t.leadCity l
				join Particulars p on p.edition = e
			where e.state in (DRAFT, IN_REVIEW, SCHEDULED) and (l.id in :cities or l.id is null and :unled = true)
			order by case when e.state = SCHEDULED then 0 when e.state = IN_REVIEW then 1 else 2 end, e.publishAt nulls last,
				p.latest nulls last, t.slug
			""")
	List<Edition> findOpenLedBy(Collection<Long> cities, boolean unled, Limit limit);

}
