package org.opendelegation.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Claims with all that a page shows of them.
 */
interface ClaimRepository extends Repository<Claim, Long> {

	@Query("""
			select distinct c from Claim c
			join fetch c.citations t
			join fetch t.source
			where c.editionId = :editionId
			order by c.id, t.position
			""")
	List<Claim> findOfEdition(Long editionId);

	@Query("""
			select distinct c from Claim c
			join fetch c.citations t
			join fetch t.source
			where c.editionId in :editionIds and concat(c.recordKind, '/', c.recordKey) in :records
			order by c.id, t.position
			""")
	List<Claim> findOfEditions(Collection<Long> editionIds, Collection<String> records);

	@Query("""
			select distinct c from Claim c
			join fetch c.citations t
			join fetch t.source
			where c.editionId is null and concat(c.recordKind, '/', c.recordKey) in :records
			order by c.id, t.position
			""")
	List<Claim> findOfRecords(Collection<String> records);

}
