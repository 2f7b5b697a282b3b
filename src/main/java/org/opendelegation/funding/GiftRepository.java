package org.opendelegation.funding;

import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GiftRepository extends Repository<Gift, Long> {

	@EntityGraph(attributePaths = { "giver.official", "giver.organization", "receiver.official" })
	@Query("from Gift g where g.edition = :edition order by g.position")
	List<Gift> findOf(Edition edition);

}
