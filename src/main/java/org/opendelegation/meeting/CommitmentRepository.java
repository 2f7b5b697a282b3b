package org.opendelegation.meeting;

import java.util.List;

import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, Long> {

	@EntityGraph(attributePaths = { "owner.official", "owner.organization" })
	@Query("from Commitment c where c.edition = :edition order by c.position")
	List<Commitment> findOf(Edition edition);

	@EntityGraph(attributePaths = "edition.trip")
	@Query("from Commitment c where c.owner.official = :official and c.edition.state = PUBLISHED order by c.edition.id, c.position")
	List<Commitment> findPublishedOf(Official official);

	@EntityGraph(attributePaths = "edition.trip")
	@Query("""
			from Commitment c where c.owner.organization = :organization and c.edition.state = PUBLISHED
			order by c.edition.id, c.position
			""")
	List<Commitment> findPublishedOf(Organization organization);

}
