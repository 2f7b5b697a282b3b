package org.opendelegation.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opendelegation.official.Official;
import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.YearSpan;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Filings. The database shows the register those that have been published only.
 */
interface FilingRepository extends Repository<Filing, Long> {

	/** The first year of a filing {@code f}: of its period, or else of its days. */
	String FIRST_YEAR = "year(coalesce(f.periodFrom, f.periodTo, f.days.received, f.days.filed, f.days.postedOn, f.days.due))";

	/** The last year of a filing {@code f}. */
	String LAST_YEAR = "year(coalesce(f.periodTo, f.periodFrom, f.days.received, f.days.filed, f.days.postedOn, f.days.due))";

	/** Conditions on a filing {@code f} by an official {@code o} or an organization. */
	String MATCHES = """
			f.publishedAt is not null
			and (:#{#filter.city} = '' or f.city.slug = :#{#filter.city})
			and (:#{#filter.official} = '' or o.slug = :#{#filter.official})
			and (:#{#filter.get('form')} = '' or cast(f.form as string) = :#{#filter.get('form')})
			and (:#{#filter.year} = 0 or :#{#filter.year} between\s""" + FIRST_YEAR + " and " + LAST_YEAR + ")" + """
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(concat(coalesce(o.name, ''), ' ',
				coalesce(g.name, ''), ' ', coalesce(f.formName, ''), ' ', coalesce(f.remark, '')))) > 0)
			""";

	/** A filing {@code f} with who filed. */
	String FILED = " Filing f left join f.official o left join f.organization g where ";

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("from Filing f where f.id in :ids")
	List<Filing> findAllWithFilers(Collection<Long> ids);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("from Filing f where f.withdrawnAt is null order by f.id desc")
	List<Filing> findAllToAmend();

	@Query("from Filing f where f.slug = :slug")
	Optional<Filing> findOfAny(String slug);

	@Query("from Filing f where f.id = :id")
	Optional<Filing> findByIdentity(Long id);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("from Filing f where f.amendsId = :id and f.withdrawnAt is null order by f.id")
	List<Filing> findAmending(Long id);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("select f from" + FILED + MATCHES
			+ """
					order by coalesce(f.days.received, f.days.filed, f.days.postedOn, f.days.due, f.periodTo) desc nulls last, f.slug
					""")
	Page<Filing> findPublished(ListFilter filter, Pageable page);

	@EntityGraph(attributePaths = { "city", "official", "organization", "payments" })
	@Query("from Filing f where f.slug = :slug and f.publishedAt is not null")
	Optional<Filing> findPublished(String slug);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("from Filing f where f.id = :id and f.publishedAt is not null")
	Optional<Filing> findPublishedById(Long id);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("from Filing f where f.amendsId in :ids and f.publishedAt is not null order by f.id")
	List<Filing> findPublishedAmending(Collection<Long> ids);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("""
			from Filing f where f.official = :official and f.publishedAt is not null
			order by coalesce(f.days.received, f.days.filed, f.days.due, f.periodTo) desc nulls last, f.slug
			""")
	List<Filing> findPublishedOf(Official official);

	@EntityGraph(attributePaths = { "city", "official", "organization" })
	@Query("""
			from Filing f where f.tripId = :trip and f.publishedAt is not null
			order by coalesce(f.days.received, f.days.filed, f.days.due, f.periodTo) nulls last, f.slug
			""")
	List<Filing> findPublishedAbout(Long trip);

	@Query("select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct f)) from Filing f join f.city c"
			+ " left join f.official o left join f.organization g where " + MATCHES
			+ " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

	@Query("select new org.opendelegation.web.Choice(o.slug, o.name, count(distinct f)) from Filing f join f.official o"
			+ " left join f.organization g where " + MATCHES
			+ " group by o.slug, o.name, o.sortName order by o.sortName")
	List<Choice> countPublishedByOfficial(ListFilter filter);

	@Query("select new org.opendelegation.web.Choice(cast(f.form as string), cast(f.form as string), count(distinct f)) from"
			+ FILED + MATCHES + " group by f.form order by f.form")
	List<Choice> countPublishedByForm(ListFilter filter);

	@Query("select new org.opendelegation.web.YearSpan(" + FIRST_YEAR + ", " + LAST_YEAR + ", count(distinct f)) from"
			+ FILED + "coalesce(f.periodFrom, f.periodTo, f.days.received, f.days.filed, f.days.postedOn, f.days.due)"
			+ " is not null and " + MATCHES + " group by " + FIRST_YEAR + ", " + LAST_YEAR)
	List<YearSpan> countPublishedByYears(ListFilter filter);

}
