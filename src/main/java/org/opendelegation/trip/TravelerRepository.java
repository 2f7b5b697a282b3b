package org.opendelegation.trip;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface TravelerRepository extends Repository<Traveler, Long> {

	@EntityGraph(attributePaths = { "official.aliases", "city" })
	List<Traveler> findByEditionOrderByPosition(Edition edition);

}
