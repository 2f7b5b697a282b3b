package org.opendelegation.draft;

import java.util.List;
import java.util.UUID;

import org.opendelegation.directory.SimilarRecord;
import org.opendelegation.directory.SimilarRecords;
import org.opendelegation.directory.Tickets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the records of the directory that somebody may have meant who typed a name
 * without choosing one.
 */
@Component
@Transactional(readOnly = true)
class AlreadyRecorded {

	private final SimilarRecords similar;

	private final Tickets tickets;

	AlreadyRecorded(SimilarRecords similar, Tickets tickets) {
		this.similar = similar;
		this.tickets = tickets;
	}

	/**
	 * Those with a name close to the one in a form. None where the form has been sent
	 * before.
	 */
	<F> List<Likely> find(RecordEditor<F> editor, F form, UUID ticket) {
		RecordEditor.Unlinked unlinked = editor.unlinked(form);
		if (unlinked.kinds().isEmpty() || this.tickets.isUsed(ticket)) {
			return List.of();
		}
		return unlinked.kinds()
			.stream()
			.flatMap((kind) -> this.similar.find(kind, unlinked.name())
				.stream()
				.map((record) -> new Likely(kind + "s", record)))
			.toList();
	}

	/**
	 * A record that may be meant.
	 *
	 * @param plural what such records are called in addresses
	 * @param record the record
	 */
	record Likely(String plural, SimilarRecord record) {
	}

}
