package org.opendelegation.source;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.Bin;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.HeldRecord;
import org.opendelegation.directory.HeldRecords;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordChanged;
import org.opendelegation.directory.RecordPlace;
import org.opendelegation.directory.Removed;
import org.opendelegation.directory.Tickets;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.validation.Errors;

/**
 * Says who says so, for records of the directory and their parts. What is cited for a
 * record that is public is public at once, with the source.
 */
@Service
@Transactional
public class DirectoryClaimDesk {

	private final HeldRecords records;

	private final ProvenanceReader provenance;

	private final CitationDesk citations;

	private final PendingDesk pending;

	private final Citing citing;

	private final FactWords words;

	private final Tickets tickets;

	private final Bin bin;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DirectoryClaimDesk(HeldRecords records, ProvenanceReader provenance, CitationDesk citations, PendingDesk pending,
			Citing citing, FactWords words, Tickets tickets, Bin bin, EntityManager entities,
			ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.provenance = provenance;
		this.citations = citations;
		this.pending = pending;
		this.citing = citing;
		this.words = words;
		this.tickets = tickets;
		this.bin = bin;
		this.entities = entities;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Who says what a record says.
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> Opened open(DirectoryEditor<R, ?> editor, RecordPlace place, Keeper keeper) {
		HeldRecord held = this.records.hold(editor, place, keeper);
		Citable record = citable(held.record(), place);
		// What a country is called is read when it is printed.
		record.getFacts().forEach((fact) -> this.words.print(fact.value()));
		return new Opened(ClaimPage.of(record, this.provenance.ofRecords(List.of(record), List.of())), held.label(),
				held.isPublic(), held.correctable());
	}

	/**
	 * The same for whoever is signed in.
	 */
	@Transactional(readOnly = true)
	<R extends DirectoryRecord> ClaimPage read(DirectoryEditor<R, ?> editor, RecordPlace place) {
		Object principal = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
			.getPrincipal();
		return open(editor, place, (Keeper) Objects.requireNonNull(principal)).page();
	}

	/**
	 * Cites a source for a fact, once for a ticket.
	 * @param errors what is wrong with the form, to which this adds what it finds
	 * @return whether it is cited: not if something is wrong
	 */
	<R extends DirectoryRecord> boolean cite(DirectoryEditor<R, ?> editor, RecordPlace place, String field,
			CitationForm form, Errors errors, UUID ticket, Keeper keeper) {
		HeldRecord held = this.records.holdToCorrect(editor, place, keeper);
		Citable record = citable(held.record(), place);
		Fact fact = record.only(field).stream().findFirst().orElseThrow(() -> new NotFoundException("fact " + field));
		if (this.tickets.use(ticket).isPresent()) {
			return true;
		}
		if (held.isAwaited() && held.namesHidden()) {
			errors.reject("desk.directory.awaited.hidden");
		}
		if (errors.hasErrors() || !this.citations.cite(null, fact, form, errors)) {
			// The ticket is still good for the form that comes after this one.
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return false;
		}
		if (held.owner().isPublic()) {
			publish(held, record, this.clock.instant());
			this.events.publishEvent(new RecordChanged(editor.getPlural(), place.slug()));
		}
		return true;
	}

	/**
	 * Cites what was chosen beside the form of a record that is being saved.
	 * @throws NotCitedException if something is wrong with one of the citations
	 */
	<R extends DirectoryRecord> void cite(DirectoryEditor<R, ?> editor, RecordPlace place, Pending pending,
			Keeper keeper) {
		HeldRecord held = this.records.holdToCorrect(editor, place, keeper);
		Citable record = citable(held.record(), place);
		if (held.isAwaited() && held.namesHidden()) {
			throw NotCitedException.of(pending, this.pending.word("desk.directory.awaited.hidden"));
		}
		this.pending.cite(null, record, pending);
		if (held.owner().isPublic()) {
			publish(held, record, this.clock.instant());
			this.events.publishEvent(new RecordChanged(editor.getPlural(), place.slug()));
		}
	}

	/**
	 * With the first source that is cited for a part of a public record, the part is
	 * public too.
	 */
	private void publish(HeldRecord held, Citable record, Instant now) {
		if (held.isAwaited() && held.record() instanceof DirectoryPart part) {
			part.publish(now);
		}
		this.entities.flush();
		this.citing.publish(List.of(record.getReference()), now);
	}

	/**
	 * Takes a citation back.
	 * @throws KeptCitationException if something else has to be done before
	 */
	<R extends DirectoryRecord> void remove(DirectoryEditor<R, ?> editor, RecordPlace place, long citation,
			Keeper keeper) {
		HeldRecord held = this.records.holdToCorrect(editor, place, keeper);
		Citable record = citable(held.record(), place);
		if (held.isPublic() && this.citing.isLast(record, citation)) {
			throw new KeptCitationException(KeptCitationException.LAST);
		}
		this.citing.remove(null, record.getReference(), citation)
			.ifPresent((source) -> this.bin
				.keep(Removed.ofRecord(editor.getPlural(), place.slug(), held.label(), "citation", source)));
	}

	private static Citable citable(Object record, RecordPlace place) {
		if (record instanceof Citable citable) {
			return citable;
		}
		throw new NotFoundException("facts of " + place);
	}

	/**
	 * Who says what a record says, and what may be done about it.
	 *
	 * @param page who says what
	 * @param owner what to call the record that it is, or that it is a part of
	 * @param published whether the public sees it
	 * @param correctable whether who opened it may cite sources
	 */
	record Opened(ClaimPage page, String owner, boolean published, boolean correctable) {

	}

}
