package org.opendelegation.sistercity;

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
 * Relationships that have been published. The database shows the register no others.
 */
interface RelationshipRepository extends Repository<Relationship, Long> {

	/**
	 * For the desk, public or not.
	 */
	@EntityGraph(attributePaths = { "homeCity", "stages" })
	@Query("from Relationship r where r.id in :ids")
	List<Relationship> findAllWithStages(Collection<Long> ids);

	@Query("select r.slug from Relationship r where r.homeCity = :home and r.partnerCity = :with")
	Optional<String> findSlugBetween(City home, City with);

	/** Conditions on a relationship {@code r}. */
	String MATCHES = """
			r.publishedAt is not null
			and (:#{#filter.city} = '' or exists (
				select 1 from City x where (x = r.homeCity or x = r.partnerCity) and x.slug = :#{#filter.city}))
			and (:#{#filter.q} = ''
				or locate(lower(:#{#filter.q}), lower(concat(r.homeCity.name, ' ', r.partner, ' ', r.summary))) > 0)
			""";

	@EntityGraph(attributePaths = { "homeCity", "partnerCity", "stages" })
	@Query("from Relationship r where r.slug = :slug and r.publishedAt is not null")
	Optional<Relationship> findPublished(String slug);

	@EntityGraph(attributePaths = { "homeCity", "partnerCity" })
	@Query("from Relationship r where " + MATCHES + " order by r.homeCity.name, r.partner, r.slug")
	Page<Relationship> findPublished(ListFilter filter, Pageable page);

	@EntityGraph(attributePaths = { "homeCity", "partnerCity", "stages" })
	@Query("""
			from Relationship r where (r.homeCity in :cities or r.partnerCity in :cities) and r.publishedAt is not null
			order by r.homeCity.name, r.partner, r.slug
			""")
	List<Relationship> findPublishedOf(Collection<City> cities);

	/**
	 * Brings the stages of relationships that have been read in the same transaction.
	 */
	@Query("from Relationship r left join fetch r.stages where r in :relationships")
	List<Relationship> fetchStages(Collection<Relationship> relationships);

	@Query("""
			select new org.opendelegation.web.Choice(c.slug, c.name, count(distinct r))
			from Relationship r join City c on c = r.homeCity or c = r.partnerCity
			where """ + " " + MATCHES + " group by c.slug, c.name order by c.name")
	List<Choice> countPublishedByCity(ListFilter filter);

}
