package org.opendelegation.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface WithholdingRepository extends Repository<Withholding, Long> {

	List<Withholding> findByEditionId(Long editionId);

	List<Withholding> findByEditionIdIn(Collection<Long> editionIds);

}
