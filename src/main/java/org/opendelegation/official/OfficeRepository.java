package org.opendelegation.official;

import java.util.List;

import org.opendelegation.organization.Organization;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface OfficeRepository extends Repository<Office, Long> {

	@EntityGraph(attributePaths = "organization")
	List<Office> findByOfficialOrderByAttestedDescKey(Official official);

	@EntityGraph(attributePaths = "official.aliases")
	List<Office> findByOrganizationOrderByOfficialSortName(Organization organization);

}
