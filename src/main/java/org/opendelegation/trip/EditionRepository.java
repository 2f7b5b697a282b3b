package org.opendelegation.trip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Editions. The database shows the register those that the public may know of only.
 */
public interface EditionRepository extends Repository<Edition, Long> {

	@EntityGraph(attributePaths = "trip")
	@Query("""
			from Edition e where e.trip.slug = :slug and e.state in (PUBLISHED, SUPERSEDED, WITHDRAWN)
			order by e.number desc
			""")
	List<Edition> findPublicOf(String slug);

	/**
	 * For the desk: all editions of a trip but those discarded, the newest first.
	 */
	@EntityGraph(attributePaths = { "trip.leadCity" })
	@Query("from Edition e where e.trip.slug = :slug and e.state <> DISCARDED order by e.number desc")
	List<Edition> findAllOf(String slug);

	/**
	 * The same of many trips.
	 */
	@EntityGraph(attributePaths = { "trip.leadCity" })
	@Query("from Edition e where e.trip.slug in :slugs and e.state <> DISCARDED order by e.number desc")
	List<Edition> findAllOf(Collection<String> slugs);

	/**
	 * Whether there is a trip of this slug, be all of it discarded.
	 */
	@Query("select count(t) > 0 from Trip t where t.slug = :slug")
	boolean isTaken(String slug);

	/**
	 * For the desk: the edition that is being prepared, if there is one.
	 */
	@EntityGraph(attributePaths = { "trip.leadCity" })
	@Query("from Edition e where e.trip.slug = :slug and e.state in (DRAFT, IN_REVIEW, SCHEDULED)")
	Optional<Edition> findOpenOf(String slug);

	Edition save(Edition edition);

}
