package org.opendelegation.trip;

import java.util.List;
import java.util.Optional;

import org.opendelegation.source.ProvenanceReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a whole edition: what every part holds, and who says so.
 */
@Service
@Transactional(readOnly = true)
public class EditionReader {

	private final EditionRepository editions;

	private final ParticularsRepository particulars;

	private final ObjectProvider<EditionPart> parts;

	private final ProvenanceReader provenance;

	EditionReader(EditionRepository editions, ParticularsRepository particulars, ObjectProvider<EditionPart> parts,
			ProvenanceReader provenance) {
		this.editions = editions;
		this.particulars = particulars;
		this.parts = parts;
		this.provenance = provenance;
	}

	/**
	 * Reads an edition. The edition is read anew, so that all its records know it.
	 */
	public EditionView read(Edition found) {
		Edition edition = this.editions.getPublic(found);
		List<EditionContent> contents = this.parts.orderedStream().map((part) -> part.read(edition)).toList();
		return new EditionView(edition, this.particulars.getByEdition(edition), contents,
				this.provenance.ofEdition(edition.getStoredId()));
	}

	/**
	 * The facts about the trip as a whole; empty for an edition that was withdrawn.
	 */
	public Optional<Particulars> readParticulars(Edition edition) {
		return this.particulars.findByEdition(edition);
	}

}
