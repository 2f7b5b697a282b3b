package org.opendelegation.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.directory.Tickets;
import org.opendelegation.place.City;
import org.opendelegation.source.ProvenanceReader;
import org.opendelegation.support.RowCopy;
import org.opendelegation.support.Slugs;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionPart;
import org.opendelegation.trip.EditionRepository;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.Trip;
import org.opendelegation.web.NotFoundException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins trips and the next editions of trips.
 */
@Service
@Transactional
public class Drafts {

	private final DeskTripRepository trips;

	private final EditionRepository editions;

	private final ObjectProvider<EditionPart> parts;

	private final Remarks remarks;

	private final Tickets tickets;

	private final EntityManager entities;

	private final JdbcClient database;

	Drafts(DeskTripRepository trips, EditionRepository editions, ObjectProvider<EditionPart> parts, Remarks remarks,
			Tickets tickets, EntityManager entities, JdbcClient database) {
		this.trips = trips;
		this.editions = editions;
		this.parts = parts;
		this.remarks = remarks;
		this.tickets = tickets;
		this.entities = entities;
		this.database = database;
	}

	/**
	 * A trip with all its editions.
	 * @throws NotFoundException if there is no such trip
	 */
	@Transactional(readOnly = true)
	public DeskTrip find(String slug) {
		List<Edition> all = this.editions.findAllOf(slug);
		if (all.isEmpty()) {
			throw new NotFoundException("trip " + slug);
		}
		return new DeskTrip(all);
	}

	/**
	 * Some trips, by their slugs; without those that there are not.
	 */
	@Transactional(readOnly = true)
	public Map<String, DeskTrip> findAll(Collection<String> slugs) {
		return this.editions.findAllOf(slugs)
			.stream()
			.collect(Collectors.groupingBy((edition) -> edition.getTrip().getSlug(),
					Collectors.collectingAndThen(Collectors.toList(), DeskTrip::new)));
	}

	/**
	 * Begins a trip with its first edition, once for a ticket.
	 * @return the slug of the trip
	 */
	@PreAuthorize("hasRole('CLERK')")
	public String begin(String title, String summary, City lead, UUID ticket) {
		return this.tickets.use(ticket).orElseGet(() -> {
			String slug = begin(title, summary, lead);
			this.tickets.leadTo(ticket, slug);
			return slug;
		});
	}

	private String begin(String title, String summary, City lead) {
		Trip trip = new Trip(Slugs.free(title, "trip", this.editions::isTaken));
		trip.leadBy(lead);
		this.entities.persist(trip);
		Edition first = this.editions.save(new Edition(trip, 1));
		this.entities.persist(new Particulars(first, title, summary));
		return trip.getSlug();
	}

	/**
	 * Begins the next edition of a trip as a copy of its newest one, with the remarks
	 * that are still open. Where one has been begun already, by somebody else perhaps, it
	 * is that one.
	 */
	@PreAuthorize("hasRole('CLERK')")
	public Edition amend(String slug) {
		DeskTrip trip = find(slug);
		this.entities.lock(trip.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		Optional<Edition> open = this.editions.findOpenOf(slug);
		if (open.isPresent()) {
			return open.get();
		}
		Edition last = trip.newest();
		Edition next = this.editions.save(new Edition(trip.getTrip(), last.getNumber() + 1));
		this.entities.flush();
		copy(lastReadable(trip), next);
		this.remarks.carryOver(next);
		return next;
	}

	private static Edition lastReadable(DeskTrip trip) {
		return trip.editions().stream().filter(Edition::isReadable).findFirst().orElseGet(trip::newest);
	}

	private void copy(Edition from, Edition to) {
		RowCopy rows = new RowCopy(this.database, from.getStoredId(), to.getStoredId());
		rows.rows("particulars").rows("traveler").rows("organizer").rows("stop");
		this.parts.orderedStream().forEach((part) -> part.copy(rows));
		ProvenanceReader.copy(rows);
	}

}
