package org.opendelegation.trip;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Editions that the public may know of. The database shows the register no others.
 */
public interface EditionRepository extends Repository<Edition, Long> {

	String PUBLIC = "e.state in (PUBLISHED, SUPERSEDED, WITHDRAWN)";

	@EntityGraph(attributePaths = { "trip.leadCity" })
	@Query("from Edition e where e.trip.slug = :slug and " + PUBLIC + " order by e.number desc")
	List<Edition> findPublicOf(String slug);

	@EntityGraph(attributePaths = { "trip.leadCity" })
	@Query("from Edition e where e = :edition and " + PUBLIC)
	Edition getPublic(Edition edition);

}
