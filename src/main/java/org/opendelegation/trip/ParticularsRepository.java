package org.opendelegation.trip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

public interface ParticularsRepository extends Repository<Particulars, Long> {

	Particulars getByEdition(Edition edition);

	Optional<Particulars> findByEdition(Edition edition);

	@EntityGraph(attributePaths = "edition.trip")
	List<Particulars> findByEditionIn(Collection<Edition> editions);

}
