package org.opendelegation.draft;

import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Bin;
import org.opendelegation.directory.Removed;
import org.opendelegation.directory.Tickets;
import org.opendelegation.source.Citable;
import org.opendelegation.source.CitationDesk;
import org.opendelegation.source.CitationForm;
import org.opendelegation.source.Citing;
import org.opendelegation.source.ClaimPage;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.validation.Errors;

/**
 * Says who says so, for the records of the edition that is being prepared.
 */
@Service
@Transactional
public class ClaimDesk {

	private final RecordDesk records;

	private final EditionReader reader;

	private final Citing citing;

	private final CitationDesk citations;

	private final TripRights rights;

	private final Tickets tickets;

	private final Bin bin;

	private final EntityManager entities;

	ClaimDesk(RecordDesk records, EditionReader reader, Citing citing, CitationDesk citations, TripRights rights,
			Tickets tickets, Bin bin, EntityManager entities) {
		this.records = records;
		this.reader = reader;
		this.citing = citing;
		this.citations = citations;
		this.rights = rights;
		this.tickets = tickets;
		this.bin = bin;
		this.entities = entities;
	}

	/**
	 * Who says what a record says.
	 */
	@Transactional(readOnly = true)
	public ClaimPage read(String slug, RecordRef record) {
		Edition edition = this.records.open(slug);
		EditionView view = this.reader.read(edition);
		return ClaimPage.of(find(view, record), view.provenance());
	}

	@Transactional(readOnly = true)
	public boolean mayCite(String slug, RecordRef record, DeskUser user) {
		Edition edition = this.records.open(slug);
		return edition.isDraft() && this.rights.mayEdit(user, edition.getTrip(),
				this.records.editor(record.kind()).concerns(edition, record.key()));
	}

	/**
	 * Cites a source for a fact, once for a ticket.
	 * @param errors what is wrong with the form, to which this adds what it finds
	 * @return whether it is cited: not if something is wrong
	 */
	boolean cite(String slug, RecordRef record, String field, CitationForm form, Errors errors, UUID ticket,
			DeskUser user) {
		Edition edition = lock(slug, record, user);
		Fact fact = find(this.reader.read(edition), record).only(field)
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("fact " + field));
		if (this.tickets.use(ticket).isPresent()) {
			return true;
		}
		boolean cited = this.citations.cite(edition.getStoredId(), fact, form, errors);
		if (!cited) {
			// The ticket is still good for the form that comes after this one.
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return cited;
	}

	/**
	 * Takes a citation back.
	 */
	void remove(String slug, RecordRef record, long citation, DeskUser user) {
		Edition edition = lock(slug, record, user);
		Set<Long> concerned = this.records.editor(record.kind()).concerns(edition, record.key());
		this.citing.remove(edition.getStoredId(), record, citation)
			.ifPresent((source) -> this.bin.keep(Removed.ofDraft(edition.getStoredId(),
					RecordDesk.addressOf(slug, record.kind(), record.key()) + "/sources", "citation", source,
					concerned)));
	}

	/**
	 * The open edition for whoever may change the record; others wait until this is done.
	 */
	private Edition lock(String slug, RecordRef record, DeskUser user) {
		Edition edition = this.records.open(slug);
		this.rights.requireEdit(user, edition.getTrip(),
				this.records.editor(record.kind()).concerns(edition, record.key()));
		edition.requireDraft();
		this.entities.lock(edition.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		return edition;
	}

	private static Citable find(EditionView view, RecordRef reference) {
		return view.find(reference).orElseThrow(() -> new NotFoundException(reference.toString()));
	}

}
