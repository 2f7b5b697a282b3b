package org.opendelegation.trip;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Editions that the public may know of. The database shows the register no others.
 */
public interface EditionRepository extends Repository<Edition, Long> {

	@EntityGraph(attributePaths = "trip")
	@Query("""
			from Edition e where e.trip.slug = :slug and e.state in (PUBLISHED, SUPERSEDED, WITHDRAWN)
			order by e.number desc
			""")
	List<Edition> findPublicOf(String slug);

}
