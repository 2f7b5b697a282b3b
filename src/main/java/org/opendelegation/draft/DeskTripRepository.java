package org.opendelegation.draft;

import java.util.Collection;
import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Trips for the desk, drafts included.
 */
interface DeskTripRepository extends Repository<Edition, Long> {

	@Query("""
			select new org.opendelegation.draft.DeskTripRow(
				t.slug, p.title, p.dates, l.name, e.number, e.state, e.publishAt)
			from Edition e join e.trip t join Particulars p on p.edition = e left join t.leadCity l
			where e.number = (select max(x.number) from Edition x where x.trip = t)
			order by case when e.state in (DRAFT, IN_REVIEW, SCHEDULED) then 0 else 1 end,
				p.latest desc nulls first, t.slug
			""")
	List<DeskTripRow> findNewest();

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
