package org.opendelegation.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opendelegation.place.City;
import org.opendelegation.web.Choice;
import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Organizations that have been published. The database shows the register no others.
 */
public interface OrganizationRepository extends Repository<Organization, Long> {

	@Query("from Organization x where x.slug = :slug and x.mergedIntoId is null")
	Optional<Organization> findBySlug(String slug);

	/**
	 * For the desk, to choose from.
	 */
	@Query("from Organization x where x.mergedIntoId is null order by lower(x.name), x.slug")
	List<Organization> findAllByName();

	/**
	 * For the desk, with where each is based.
	 */
	@EntityGraph(attributePaths = { "city", "country" })
	@Query("from Organization x where x.id in :ids")
	List<Organization> findAllWithPlaces(Collection<Long> ids);

	/** Conditions on an organization {@code o}. */
	String MATCHES = """
			o.publishedAt is not null
			and (:#{#filter.city} = '' or exists (
				select 1 from Organization x where x = o and x.city.slug = :#{#filter.city}))
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(o.name)) > 0 or exists (
				select 1 from OrganizationAlias a where a.organization = o
				and locate(lower(:#{#filter.q}), lower(a.name)) > 0))
			""";

	@EntityGraph(attributePaths = { "aliases", "city", "country.labels" })
	@Query("from Organization o where o.slug = :slug and o.publishedAt is not null")
	Optional<Organization> findPublished(String slug);

	@Query("select o.name from Organization o where o.slug = :slug and o.publishedAt is not null")
	Optional<String> findPublishedName(String slug);

	@EntityGraph(attributePaths = { "city", "country.labels" })
	@Query("from Organization o where " + MATCHES + " order by o.name, o.slug")
	Page<Organization> findPublished(ListFilter filter, Pageable page);

	/**
	 * Brings the other names of organizations that have been read in the same
	 * transaction.
	 */
	@Query("from Organization o left join fetch o.aliases where o in :organizations")
	List<Organization> fetchAliases(Collection<Organization> organizations);

	/**
	 * The organizations that are these cities.
	 */
	@EntityGraph(attributePaths = "city")
	@Query("""
			from Organization o where o.kind = MUNICIPALITY and o.city in :cities and o.mergedIntoId is null
			and o.publishedAt is not null
			order by o.name, o.slug
			""")
	List<Organization> findPublishedMunicipalities(Collection<City> cities);

	@Query("from Organization o where o.city = :city and o.publishedAt is not null order by o.name, o.slug")
	List<Organization> findPublishedIn(City city);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct o))
			from Organization o join o.city c
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

}
