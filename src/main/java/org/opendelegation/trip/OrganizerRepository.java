package org.opendelegation.trip;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface OrganizerRepository extends Repository<Organizer, Long> {

	@EntityGraph(attributePaths = { "party.official", "party.organization" })
	List<Organizer> findByEditionOrderByPosition(Edition edition);

}
