package org.opendelegation.trip;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface StopRepository extends Repository<Stop, Long> {

	@EntityGraph(attributePaths = { "city.country.labels", "city.names" })
	List<Stop> findByEditionOrderByPosition(Edition edition);

}
