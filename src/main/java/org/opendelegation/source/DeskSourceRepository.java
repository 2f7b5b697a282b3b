package org.opendelegation.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All sources, those that are not public yet too.
 */
interface DeskSourceRepository extends Repository<Source, Long> {

	@Query("from Source s where s.mergedIntoId is null order by s.number desc")
	List<Source> findAllNewestFirst();

	@Query("from Source s where s.id in :ids")
	List<Source> findAllByIds(Collection<Long> ids);

}
