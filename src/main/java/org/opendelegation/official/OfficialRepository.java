package org.opendelegation.official;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * People who have been published. The database shows the register no others.
 */
public interface OfficialRepository extends Repository<Official, Long> {

	@Query("from Official x where x.slug = :slug and x.mergedIntoId is null")
	Optional<Official> findBySlug(String slug);

	/**
	 * For the desk, to choose from.
	 */
	@Query("from Official x where x.mergedIntoId is null order by lower(x.name), x.slug")
	List<Official> findAllByName();

	/**
	 * For the desk, with what each holds or held.
	 */
	@Query("from Official x left join fetch x.offices f left join fetch f.organization where x.id in :ids")
	List<Official> findAllWithOffices(Collection<Long> ids);

	/** Conditions on an official {@code o}. */
	String MATCHES = """
			o.publishedAt is not null
			and (:#{#filter.organization} = '' or exists (
				select 1 from Office x where x.official = o and x.organization.slug = :#{#filter.organization}))
			and (:#{#filter.city} = '' or exists (
				select 1 from Office x where x.official = o and x.organization.city.slug = :#{#filter.city}))
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(o.name)) > 0 or exists (
				select 1 from OfficialAlias a where a.official = o and locate(lower(:#{#filter.q}), lower(a.name)) > 0))
			""";

	@EntityGraph(attributePaths = "aliases")
	@Query("from Official o where o.slug = :slug and o.publishedAt is not null")
	Optional<Official> findPublished(String slug);

	@Query("select o.name from Official o where o.slug = :slug and o.publishedAt is not null")
	Optional<String> findPublishedName(String slug);

	@Query("from Official o where " + MATCHES + " order by o.sortName, o.slug")
	Page<Official> findPublished(ListFilter filter, Pageable page);

	/**
	 * Brings the other names of people who have been read in the same transaction.
	 */
	@Query("from Official o left join fetch o.aliases where o in :officials")
	List<Official> fetchAliases(Collection<Official> officials);

	/**
	 * Brings the offices of people who have been read in the same transaction.
	 */
	@Query("from Official o left join fetch o.offices f left join fetch f.organization where o in :officials")
	List<Official> fetchOffices(Collection<Official> officials);

	@Query("""
			select new org.opendelegation.web.Choice(g.slug, g.name, count(distinct o))
			from Office f join f.official o join f.organization g
			where """ + " " + MATCHES + " group by g.slug, g.name order by g.name")
	List<Choice> countPublishedByOrganization(ListFilter filter);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct o))
			from Office f join f.official o join f.organization g join g.city c
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

}
