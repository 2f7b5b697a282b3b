package org.opendelegation.disclosure;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;

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

	private final EditionReader reader;

	private final TripFactsReader facts;

	private final ParameterStore parameters;

	private final FindingStore store;

	private final EntityManager entities;

	Findings(EditionReader reader, TripFactsReader facts, ParameterStore parameters, FindingStore store,
			EntityManager entities) {
		this.reader = reader;
		this.facts = facts;
		this.parameters = parameters;
		this.store = store;
		this.entities = entities;
	}

	/**
	 * Finds what follows from an edition as it is now, and keeps what was found before.
	 */
	public void recompute(Edition edition) {
		this.entities.flush();
		this.store.replace(edition, compute(this.reader.read(edition)));
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
		return this.store.findCurrentOf(view.edition());
	}

	/**
	 * Finds anew what follows from every edition that the public can read.
	 */
	void recomputePublished() {
		this.entities.createQuery("""
				from Edition e join fetch e.trip where e.state in (PUBLISHED, SUPERSEDED) order by e.id
				""", Edition.class).getResultList().forEach(this::recompute);
	}

}
