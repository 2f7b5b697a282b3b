package org.opendelegation.draft;

import java.util.List;
import java.util.UUID;

import org.opendelegation.directory.SimilarRecord;
import org.opendelegation.directory.SimilarRecords;
import org.opendelegation.directory.Tickets;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Finds the records of the directory that somebody may have meant who typed a name
 * without choosing one, and those of an edition that would be entered again.
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
	 * Says what is wrong with a record that would stand beside the same one. Nothing is
	 * where the form has been sent before.
	 */
	<F> void check(RecordEditor<F> editor, Edition edition, F form, UUID ticket, Errors errors) {
		if (!this.tickets.isUsed(ticket)) {
			editor.checkNew(edition, form, errors);
		}
	}

	/**
	 * Whether a form has been sent before: what it holds is recorded by now.
	 */
	boolean isSent(UUID ticket) {
		return this.tickets.isUsed(ticket);
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
