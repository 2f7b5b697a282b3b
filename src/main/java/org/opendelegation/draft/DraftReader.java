package org.opendelegation.draft;

import java.util.List;

import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what an edition holds that is being prepared, and what of it is missing.
 */
@Component
public class DraftReader {

	private final EditionReader reader;

	private final List<RecordEditor<?>> editors;

	DraftReader(EditionReader reader, List<RecordEditor<?>> editors) {
		this.reader = reader;
		this.editors = editors;
	}

	@Transactional(readOnly = true)
	public DraftPage read(Edition edition) {
		return DraftPage.of(this.reader.read(edition), this.editors);
	}

}
