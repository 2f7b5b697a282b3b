package org.opendelegation.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Cities. The database shows the register those that have been published only.
 */
public interface CityRepository extends Repository<City, Long> {

	@Query("from City c where c.slug = :slug and c.mergedIntoId is null")
	Optional<City> findBySlug(String slug);

	/**
	 * For the desk, to choose from.
	 */
	@EntityGraph(attributePaths = "country")
	@Query("from City c where c.mergedIntoId is null order by c.name, c.slug")
	List<City> findAllByName();

	@EntityGraph(attributePaths = "country")
	@Query("from City c where c.id in :ids")
	List<City> findAllWithCountries(Collection<Long> ids);

	@EntityGraph(attributePaths = { "country.labels", "names" })
	@Query("from City c where c.slug = :slug and c.publishedAt is not null")
	Optional<City> findPublished(String slug);

	@Query("select c.name from City c where c.slug = :slug and c.publishedAt is not null")
	Optional<String> findPublishedName(String slug);

	@EntityGraph(attributePaths = "country.labels")
	@Query(value = """
			from City c where c.publishedAt is not null
			and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(c.name)) > 0
				or exists (select 1 from CityName n where n.city = c and locate(lower(:#{#filter.q}), lower(n.name)) > 0))
			order by c.name, c.slug
			""",
			countQuery = """
					select count(c) from City c where c.publishedAt is not null
					and (:#{#filter.q} = '' or locate(lower(:#{#filter.q}), lower(c.name)) > 0
						or exists (select 1 from CityName n where n.city = c and locate(lower(:#{#filter.q}), lower(n.name)) > 0))
					""")
	Page<City> findPublished(ListFilter filter, Pageable page);

	/**
	 * Brings the other names of cities that have been read in the same transaction.
	 */
	@Query("from City c left join fetch c.names where c in :cities")
	List<City> fetchNames(Collection<City> cities);

	@Query("from City c where c.slug in :slugs and c.latitude is not null and c.publishedAt is not null order by c.name, c.slug")
	List<City> findPublishedOnMap(Collection<String> slugs);

}
