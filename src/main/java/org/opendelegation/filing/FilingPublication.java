package org.opendelegation.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.Keeper;
import org.opendelegation.source.Citable;
import org.opendelegation.web.NotFoundException;
import org.opendelegation.web.WithdrawnException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes and withdraws filings, for publishers of the city whose they are. Who filed
 * and the city become public with a filing, in the same transaction; the trip does not,
 * and is not named before it is public.
 */
@Service
@Transactional
class FilingPublication {

	private final FilingRepository filings;

	private final NamedByFiling named;

	private final EntityManager entities;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FilingPublication(FilingRepository filings, NamedByFiling named, EntityManager entities, JdbcClient database,
			ApplicationEventPublisher events, Clock clock) {
		this.filings = filings;
		this.named = named;
		this.entities = entities;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Publishes a filing, if it has not been.
	 */
	void publish(String slug, Keeper keeper) {
		Filing filing = hold(slug, keeper);
		if (filing.isPublic() || filing.isWithdrawn()) {
			return;
		}
		Instant now = this.clock.instant();
		this.named.publish(filing, now);
		filing.publish(now);
		this.events.publishEvent(FilingChanged.of(filing));
	}

	/**
	 * Takes a public filing back for good, for a reason that the public is told.
	 */
	void withdraw(String slug, String reason, Keeper keeper) {
		Filing filing = hold(slug, keeper);
		if (!filing.isPublic()) {
			throw new NotFoundException("public filing " + slug);
		}
		Instant now = this.clock.instant();
		this.database.sql("insert into filing_withdrawal (slug, reason) values (?, ?)").params(slug, reason).update();
		filing.withdraw(now);
		this.events.publishEvent(FilingChanged.of(filing));
	}

	private Filing hold(String slug, Keeper keeper) {
		Filing filing = find(slug);
		if (!keeper.mayPublishFor(filing.getCity().getId())) {
			throw new AccessDeniedException("A publisher of the city whose filing it is decides");
		}
		this.entities.refresh(filing, LockModeType.PESSIMISTIC_WRITE);
		return filing;
	}

	/**
	 * A filing as it stands before the public.
	 */
	@Transactional(readOnly = true)
	Review review(String slug, Keeper keeper) {
		Filing filing = find(slug);
		return new Review(slug, filing,
				this.named.findHidden(filing).stream().map((record) -> ((Citable) record).getLabel()).toList(),
				keeper.mayPublishFor(filing.getCity().getId()), findWithdrawal(slug).orElse(null));
	}

	private Filing find(String slug) {
		return this.filings.findOfAny(slug)
			.map((filing) -> this.filings.findAllWithFilers(List.of(Objects.requireNonNull(filing.getId()))).get(0))
			.orElseThrow(() -> new NotFoundException("filing " + slug));
	}

	/**
	 * Why and when a filing was withdrawn, if it was.
	 */
	@Transactional(readOnly = true)
	Optional<WithdrawnException> findWithdrawal(String slug) {
		return this.database.sql("select reason, withdrawn_at from filing_withdrawal where slug = ?")
			.param(slug)
			.query((row, number) -> new WithdrawnException(row.getString("reason"),
					row.getTimestamp("withdrawn_at").toInstant(), null))
			.optional();
	}

	/**
	 * A filing before the public.
	 *
	 * @param slug its slug
	 * @param filing the filing
	 * @param becomingPublic what becomes public with it
	 * @param publishable whether who looks at it may publish and withdraw it
	 * @param withdrawal why and when it was withdrawn, or {@code null}
	 */
	record Review(String slug, Filing filing, List<String> becomingPublic, boolean publishable,
			@Nullable WithdrawnException withdrawal) {
	}

}
