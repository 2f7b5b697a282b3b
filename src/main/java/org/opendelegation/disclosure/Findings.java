package org.opendelegation.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.RuleBook;
import org.opendelegation.trip.Edition;
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

	/** Any number that no other lock of the program has. */
	private static final long SEVERAL = 2026_11_28_41L;

	private final FundedTrips trips;

	private final TripFactsReader facts;

	private final ParameterStore parameters;

	private final FindingStore store;

	private final EarlierFindingStore earlier;

	private final StandingOn standing;

	private final OtherTrips others;

	private final EntityManager entities;

	Findings(FundedTrips trips, TripFactsReader facts, ParameterStore parameters, FindingStore store,
			EarlierFindingStore earlier, StandingOn standing, OtherTrips others, EntityManager entities) {
		this.trips = trips;
		this.facts = facts;
		this.parameters = parameters;
		this.store = store;
		this.earlier = earlier;
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
		return recompute(edition, this.trips.once());
	}

	private boolean recompute(Edition edition, FundedTrips.Once all) {
		boolean isElse = replace(edition, all, edition.isReadable());
		if (isElse && edition.isReadable()) {
			this.earlier.retell(edition);
		}
		return isElse;
	}

	/**
	 * The same of an edition that is published in this transaction. What was found of it
	 * before was found of a draft, and so is not shown to the public.
	 */
	public void recomputeAsPublished(Edition edition) {
		replace(edition, this.trips.once(), false);
	}

	private boolean replace(Edition edition, FundedTrips.Once all, boolean stoodInPublic) {
		this.entities.flush();
		this.entities.lock(edition, LockModeType.PESSIMISTIC_WRITE);
		return this.store.replace(FindingOwner.of(edition), compute(this.trips.read(edition), all), RuleBook.edition(),
				stoodInPublic);
	}

	/**
	 * Waits until nobody else finds anew what follows from several editions, and keeps
	 * others from it until the transaction is over. Whoever is about to change one of
	 * them, and then finds the others anew, does this first: two that hold one each would
	 * wait for each other.
	 */
	public void holdSeveral() {
		this.entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:number)", Integer.class)
			.setParameter("number", SEVERAL)
			.getSingleResult();
	}

	/**
	 * Finds anew what follows from the closed editions of other trips that count together
	 * with a trip of which something else has become public, or is public no more.
	 */
	public void recomputeBeside(Trip trip) {
		this.entities.flush();
		recomputeAll(this.others.findAround(List.of(trip.getStoredId())));
	}

	private void recomputeAll(Collection<Long> ids) {
		FundedTrips.Once all = this.trips.once();
		ids.forEach((id) -> recompute(this.entities.find(Edition.class, id), all));
	}

	/**
	 * What follows from an edition as it is now; nothing is stored.
	 */
	public List<Finding> compute(EditionView view) {
		return compute(FundedTrip.of(view), this.trips.once());
	}

	private List<Finding> compute(FundedTrip trip, FundedTrips.Once all) {
		return RuleBook.apply(this.facts.read(trip, all), this.parameters.findAll());
	}

	/**
	 * What was found of an edition that the public can read.
	 */
	public List<Finding> readPublished(EditionView view) {
		return this.store.findCurrentOf(FindingOwner.of(view.edition()));
	}

	/**
	 * Finds anew what follows from the closed editions that stand on a record of the
	 * directory, and from those that count together with them.
	 */
	void recomputeStandingOn(RecordChanged changed) {
		this.entities.flush();
		List<Long> found = this.standing.find(changed.plural(), changed.slug());
		if (!found.isEmpty()) {
			holdSeveral();
			SortedSet<Long> all = new TreeSet<>(found);
			all.addAll(this.others.findAround(found.stream()
				.map((id) -> this.entities.find(Edition.class, id).getTrip().getStoredId())
				.collect(Collectors.toSet())));
			recomputeAll(all);
		}
	}

	/**
	 * Finds anew what follows from the closed editions that the filings of a city can be
	 * about: of one trip, and of those on which somebody of the city went.
	 */
	void recomputeAround(long cityId, @Nullable Long tripId) {
		holdSeveral();
		recomputeAll(this.entities.createQuery("""
				select e.id from Edition e join e.trip t where e.state in (PUBLISHED, SUPERSEDED, IN_REVIEW, SCHEDULED)
					and (t.id = :trip or exists (select 1 from Traveler w where w.edition = e and w.city.id = :city))
				order by e.id
				""", Long.class)
			.setParameter("trip", (tripId != null) ? tripId : NO_TRIP)
			.setParameter("city", cityId)
			.getResultList());
	}

	/**
	 * Finds anew what follows from every edition that the public can read, or that was
	 * handed in.
	 * @return of how many of those that the public can read something else is found now
	 */
	long recomputeStored() {
		holdSeveral();
		FundedTrips.Once all = this.trips.once();
		return this.entities
			.createQuery(
					"""
							from Edition e join fetch e.trip where e.state in (PUBLISHED, SUPERSEDED, IN_REVIEW, SCHEDULED) order by e.id
							""",
					Edition.class)
			.getResultList()
			.stream()
			.filter((edition) -> recompute(edition, all))
			.filter(Edition::isReadable)
			.count();
	}

}
