package org.opendelegation.home;

import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the front page shows of all subjects together.
 */
interface OverviewRepository extends Repository<Edition, Long> {

	@Query("""
			select new org.opendelegation.home.Totals(
				(select count(e) from Edition e where e.state = PUBLISHED),
				(select count(o) from Official o where o.publishedAt is not null),
				(select count(m) from Meeting m where m.edition.state = PUBLISHED),
				(select count(y) from Payment y where y.edition.state = PUBLISHED),
				(select count(g) from Organization g where g.publishedAt is not null),
				(select count(s) from Source s where s.publishedAt is not null))
			""")
	Totals countPublished();

	@Query("""
			select new org.opendelegation.home.News(t.slug, p.title, e.number,
				(select max(b.number) from Edition b
					where b.trip = t and b.number < e.number and b.state in (PUBLISHED, SUPERSEDED)),
				e.publishedAt, e.reason)
			from Particulars p join p.edition e join e.trip t
			where e.state in (PUBLISHED, SUPERSEDED)
			order by e.publishedAt desc, e.id desc
			""")
	List<News> findLatestPublished(Limit limit);

	@Query("""
			select new org.opendelegation.home.Destination(c.slug, c.name, c.latitude, c.longitude, count(distinct e))
			from Stop s join s.edition e join s.city c
			where e.state = PUBLISHED and c.latitude is not null and c.longitude is not null
			group by c.slug, c.name, c.latitude, c.longitude
			order by c.name
			""")
	List<Destination> findPublishedDestinations();

}
