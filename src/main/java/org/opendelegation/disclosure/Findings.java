package org.opendelegation.disclosure;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Trip;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what follows from an edition, and stores it. Only the desk does: the public reads
 * what is stored.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Findings {

	private static final long NO_TRIP = -1;

	private final EditionReader reader;

	private final TripFactsReader facts;

	private final ParameterStore parameters;

	private final FindingStore store;

	private final StandingOn standing;

	private final OtherTrips others;

	private final EntityManager entities;

	Findings(EditionReader reader, TripFactsReader facts, ParameterStore parameters, FindingStore store,
			StandingOn standing, OtherTrips others, EntityManager entities) {
		this.reader = reader;
		this.facts = facts;
		this.parameters = parameters;
		this.store = store;
		this.standing = standing;
		this.others = others;
		this.entities = entities;
	}

	/**
	 * Finds what follows from an edition as it is now, and keeps what was found before.
	 * Whoever does so for the same edition waits until this transaction is over, and then
	 * finds what it left.
	 * @return whether something else is found now
	 */
	public boolean recompute(Edition edition) {
		this.entities.flush();
		this.entities.lock(edition, LockModeType.PESSIMISTIC_WRITE);
		return this.store.replace(FindingOwner.of(edition), compute(this.reader.read(edition)), RuleBook.edition());
	}

	/**
	 * Finds anew what follows from the closed editions of other trips that count together
	 * with a trip of which something else has become public, or is public no more.
	 */
	public void recomputeBeside(Trip trip) {
		this.entities.flush();
		this.others.findAround(trip).forEach((id) -> recompute(this.entities.find(Edition.class, id)));
	}

	/**
	 * What follows from an edition as it is now; nothing is stored.
	 */
	public List<Finding> compute(EditionView view) {
		return RuleBook.apply(this.facts.read(view), this.parameters.findAll());
	}

	/**
	 * What was found of an edition that the public can read.
	 */
	public List<Finding> readPublished(EditionView view) {
		return this.store.findCurrentOf(FindingOwner.of(view.edition()));
	}

	/**
	 * Finds anew what follows from the closed editions that stand on a record of the
	 * directory.
	 */
	void recomputeStandingOn(RecordChanged changed) {
		this.entities.flush();
		this.standing.find(changed.plural(), changed.slug())
			.forEach((id) -> recompute(this.entities.find(Edition.class, id)));
	}

	/**
	 * Finds anew what follows from the closed editions that the filings of a city can be
	 * about: of one trip, and of those on which somebody of the city went.
	 */
	void recomputeAround(long cityId, @Nullable Long tripId) {
		this.entities
			.createQuery(
					"""
							from Edition e join fetch e.trip t where e.state in (PUBLISHED, SUPERSEDED, IN_REVIEW, SCHEDULED) and (t.id = :trip
								or exists (select 1 from Traveler w where w.edition = e and w.city.id = :city)) order by e.id
							""",
					Edition.class)
			.setParameter("trip", (tripId != null) ? tripId : NO_TRIP)
			.setParameter("city", cityId)
			.getResultList()
			.forEach(this::recompute);
	}

	/**
	 * Finds anew what follows from every edition that the public can read, or that was
	 * handed in.
	 * @return of how many of those that the public can read something else is found now
	 */
	long recomputeStored() {
		return this.entities
			.createQuery(
					"""
							from Edition e join fetch e.trip where e.state in (PUBLISHED, SUPERSEDED, IN_REVIEW, SCHEDULED) order by e.id
							""",
					Edition.class)
			.getResultList()
			.stream()
			.filter(this::recompute)
			.filter(Edition::isReadable)
			.count();
	}

}
