package org.opendelegation.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Links that sign in once.
 */
interface SignInLinkRepository extends Repository<SignInLink, Long> {

	SignInLink save(SignInLink link);

	@EntityGraph(attributePaths = "account")
	Optional<SignInLink> findBySecretHash(byte[] secretHash);

	/**
	 * The same for who is about to use it: of two at once, the second waits and finds it
	 * used.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from SignInLink l join fetch l.account where l.secretHash = :secretHash")
	Optional<SignInLink> findToUse(byte[] secretHash);

	/**
	 * Ends what was sent to somebody before.
	 */
	@Modifying
	@Query("update SignInLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
	void endAllOf(Account account, Instant now);

}
