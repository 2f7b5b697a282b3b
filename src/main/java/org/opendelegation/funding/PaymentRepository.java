package org.opendelegation.funding;

import java.util.List;

import org.opendelegation.organization.Organization;
import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<Payment, Long> {

	@EntityGraph(attributePaths = { "payer.official", "payer.organization", "intermediary.official",
			"intermediary.organization", "originalSource.official", "originalSource.organization",
			"beneficiaries.official" })
	@Query("from Payment p where p.edition = :edition order by p.position")
	List<Payment> findOf(Edition edition);

	@EntityGraph(attributePaths = { "edition.trip", "intermediary.official", "intermediary.organization",
			"originalSource.official", "originalSource.organization", "beneficiaries.official" })
	@Query("""
			from Payment p where p.payer.organization = :organization and p.edition.state = PUBLISHED
			order by p.edition.id desc, p.position
			""")
	List<Payment> findPublishedBy(Organization organization);

}
