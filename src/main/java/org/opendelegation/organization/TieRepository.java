package org.opendelegation.organization;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TieRepository extends Repository<Tie, Long> {

	/**
	 * The ties of an organization, its own and those of others to it.
	 */
	@EntityGraph(attributePaths = { "organization", "otherOrganization" })
	@Query("""
			from Tie t
			where t.publishedAt is not null and (t.organization = :organization or t.otherOrganization = :organization)
			order by t.organization.name, t.key
			""")
	List<Tie> findPublishedOf(Organization organization);

}
