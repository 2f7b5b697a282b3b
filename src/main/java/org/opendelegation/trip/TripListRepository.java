package org.opendelegation.trip;

import java.util.List;

import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.YearSpan;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The list of published trips and the counts beside its filter.
 */
public interface TripListRepository extends Repository<Particulars, Long> {

	/** The first year that particulars {@code p} may mean. */
	String FIRST_YEAR = "year(coalesce(p.earliest, p.latest))";

	/** The last year that particulars {@code p} may mean. */
	String LAST_YEAR = "year(coalesce(p.latest, p.earliest))";

	/** Conditions on an edition {@code e} with particulars {@code p}. */
	String MATCHES = """
			e.state = PUBLISHED
			and (:#{#filter.city} = '' or exists (
				select 1 from Traveler x where x.edition = e and x.city.slug = :#{#filter.city}))
			and (:#{#filter.official} = '' or exists (
				select 1 from Traveler x where x.edition = e and x.official.slug = :#{#filter.official}))
			and (:#{#filter.organization} = '' or exists (
				select 1 from Involvement x where x.edition = e and x.organization.slug = :#{#filter.organization}))
			and (:#{#filter.place} = '' or exists (
				select 1 from Stop x where x.edition = e and x.city.slug = :#{#filter.place}))
			and (:#{#filter.year} = 0 or :#{#filter.year} between\s""" + FIRST_YEAR + " and " + LAST_YEAR + ")" + """
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(concat(p.title, ' ', p.summary))) > 0)
			""";

	/** Trips with what a list shows of them, the latest first. */
	String SUMMARIES = """
			select new org.opendelegation.trip.TripSummary(
				t.slug, e.number, e.publishedAt, p.title, p.summary, p.dates,
				(select w.ground from Withholding w
					where w.editionId = e.id and w.recordKind = 'trip' and w.field = 'dates'),
				p.delegation)
			from Particulars p join p.edition e join e.trip t
			where """ + " " + MATCHES + """
			order by p.latest desc nulls last, p.earliest desc nulls last, t.slug
			""";

	@Query(SUMMARIES)
	Page<TripSummary> findPublished(ListFilter filter, Pageable page);

	/**
	 * The first ones, without counting all.
	 */
	@Query(SUMMARIES)
	List<TripSummary> findPublished(ListFilter filter, Limit limit);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct e))
			from Particulars p join p.edition e join Traveler r on r.edition = e join r.city c
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(o.slug, o.name, count(distinct e))
			from Particulars p join p.edition e join Traveler r on r.edition = e join r.official o
			where """ + " " + MATCHES + " group by o.slug, o.name, o.sortName order by o.sortName")
	List<Choice> countPublishedByOfficial(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(o.slug, o.name, count(distinct e))
			from Particulars p join p.edition e join Involvement i on i.edition = e join i.organization o
			where """ + " " + MATCHES + " group by o.slug, o.name order by o.name")
	List<Choice> countPublishedByOrganization(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct e))
			from Particulars p join p.edition e join Stop s on s.edition = e join s.city c
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByPlace(ListFilter filter);

	@Query("select new org.opendelegation.web.YearSpan(" + FIRST_YEAR + ", " + LAST_YEAR + """
			, count(distinct e))
			from Particulars p join p.edition e
			where coalesce(p.earliest, p.latest) is not null and """ + " " + MATCHES + " group by " + FIRST_YEAR + ", "
			+ LAST_YEAR)
	List<YearSpan> countPublishedByYears(ListFilter filter);

}
