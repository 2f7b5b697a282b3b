package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.trip.Edition;

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

}
