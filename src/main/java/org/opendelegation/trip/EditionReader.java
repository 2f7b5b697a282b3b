package org.opendelegation.trip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opendelegation.source.ProvenanceReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a whole edition: what every part holds, and who says so. Whoever has found the
 * edition reads it in the same transaction, so that all its records know it.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class EditionReader {

	private final ItineraryReader itineraries;

	private final ParticularsRepository particulars;

	private final ObjectProvider<EditionPart> parts;

	private final ProvenanceReader provenance;

	EditionReader(ItineraryReader itineraries, ParticularsRepository particulars, ObjectProvider<EditionPart> parts,
			ProvenanceReader provenance) {
		this.itineraries = itineraries;
		this.particulars = particulars;
		this.parts = parts;
		this.provenance = provenance;
	}

	public EditionView read(Edition edition) {
		Itinerary itinerary = this.itineraries.read(edition);
		List<EditionContent> contents = new ArrayList<>(List.of(itinerary));
		this.parts.orderedStream().map((part) -> part.read(edition, itinerary)).forEach(contents::add);
		return new EditionView(edition, itinerary.particulars(), List.copyOf(contents),
				this.provenance.ofEdition(edition.getStoredId()));
	}

	/**
	 * What the trip itself has in an edition.
	 */
	public Itinerary readItinerary(Edition edition) {
		return this.itineraries.read(edition);
	}

	/**
	 * The facts about the trip as a whole; empty for an edition that was withdrawn.
	 */
	public Optional<Particulars> readParticulars(Edition edition) {
		return this.particulars.findByEdition(edition);
	}

	/**
	 * The titles of trips by the identities of some editions; none for an edition that
	 * was withdrawn.
	 */
	public Map<Long, String> readTitles(Collection<Edition> editions) {
		return this.particulars.findByEditionIn(editions)
			.stream()
			.collect(Collectors.toMap((one) -> one.getEdition().getStoredId(), Particulars::getTitle));
	}

}
