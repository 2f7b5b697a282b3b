package org.opendelegation.organization;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Entries about organizations in public registers.
 */
public interface RegistrationRepository extends Repository<Registration, Long> {

	@Query("""
			from Registration r where r.organization = :organization and r.publishedAt is not null
			order by r.register, r.key
			""")
	List<Registration> findPublishedOf(Organization organization);

}
