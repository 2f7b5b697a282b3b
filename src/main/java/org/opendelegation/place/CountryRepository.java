package org.opendelegation.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All countries, to choose from.
 */
public interface CountryRepository extends Repository<Country, String> {

	@Query("from Country c order by c.name")
	List<Country> findAllByName();

	/**
	 * Some countries, with what operators call them.
	 */
	@Query("from Country c left join fetch c.labels where c.code in :codes")
	List<Country> findAllByCode(Collection<String> codes);

	Optional<Country> findByCode(String code);

}
