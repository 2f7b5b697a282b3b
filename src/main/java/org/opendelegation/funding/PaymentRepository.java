package org.opendelegation.funding;

import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<Payment, Long> {

	@Query("""
			from Payment p
			left join fetch p.payer.official left join fetch p.payer.organization o left join fetch o.city
			left join fetch p.intermediary.official left join fetch p.intermediary.organization
			left join fetch p.originalSource.official left join fetch p.originalSource.organization
			left join fetch p.solicitedBy.official left join fetch p.solicitedBy.organization
			left join fetch p.beneficiaries b left join fetch b.official left join fetch b.city
			where p.edition = :edition order by p.position, b.position
			""")
	List<Payment> findOf(Edition edition);

}
