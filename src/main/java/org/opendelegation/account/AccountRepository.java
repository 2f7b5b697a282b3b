package org.opendelegation.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who may sign in, or could.
 */
interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	/**
	 * The account of an address.
	 * @param normal the address, as {@link EmailAddresses#normalize} writes it
	 */
	@EntityGraph(attributePaths = "memberships.city")
	Optional<Account> findByEmail(String normal);

	/**
	 * The account of an address, however somebody typed it.
	 */
	default Optional<Account> findByTypedEmail(String typed) {
		String normal = EmailAddresses.normalize(typed);
		return EmailAddresses.isPossible(normal) ? findByEmail(normal) : Optional.empty();
	}

	@EntityGraph(attributePaths = "memberships.city")
	Optional<Account> findById(long id);

	@EntityGraph(attributePaths = "memberships.city")
	@Query("from Account a order by case when a.disabledAt is null then 0 else 1 end, lower(a.name), a.id")
	List<Account> findAllByName();

	/**
	 * Who may let people in. Nobody else changes who that is until this is done.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from Account a where a.administrator and a.disabledAt is null order by a.id")
	List<Account> lockAdministrators();

	/**
	 * Whether an account is open and was not signed out everywhere since.
	 * @param signOuts how often it had been by then
	 */
	@Query("select count(a) > 0 from Account a where a.id = :id and a.signOuts = :signOuts and a.disabledAt is null")
	boolean isStillSignedIn(long id, int signOuts);

	@Query("select count(a) > 0 from Account a where a.id = :id and a.disabledAt is not null")
	boolean isDisabled(long id);

	@Query("select count(a) from Account a where a.passwordHash is not null")
	long countWithPassword();

}
