package org.opendelegation.meeting;

import java.util.List;

import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatementRepository extends Repository<Statement, Long> {

	@EntityGraph(attributePaths = { "speaker.official", "speaker.organization", "meeting" })
	@Query("from Statement s where s.edition = :edition order by s.position")
	List<Statement> findOf(Edition edition);

	@EntityGraph(attributePaths = { "edition.trip", "meeting" })
	@Query("""
			from Statement s where s.speaker.official = :official and s.edition.state = PUBLISHED
			order by s.edition.id desc, s.position
			""")
	List<Statement> findPublishedBy(Official official);

	@EntityGraph(attributePaths = { "edition.trip", "meeting" })
	@Query("""
			from Statement s where s.speaker.organization = :organization and s.edition.state = PUBLISHED
			order by s.edition.id desc, s.position
			""")
	List<Statement> findPublishedBy(Organization organization);

}
