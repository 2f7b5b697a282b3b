package org.opendelegation.draft;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Tickets;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Citing;
import org.opendelegation.source.Claim;
import org.opendelegation.source.Fact;
import org.opendelegation.source.NewAccount;
import org.opendelegation.source.NewCitation;
import org.opendelegation.source.PlaceKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.SourceEditor;
import org.opendelegation.source.Strength;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

	private final SourceEditor sources;

	private final TripRights rights;

	private final Tickets tickets;

	private final EntityManager entities;

	ClaimDesk(RecordDesk records, EditionReader reader, Citing citing, SourceEditor sources, TripRights rights,
			Tickets tickets, EntityManager entities) {
		this.records = records;
		this.reader = reader;
		this.citing = citing;
		this.sources = sources;
		this.rights = rights;
		this.tickets = tickets;
		this.entities = entities;
	}

	/**
	 * Who says what a record says.
	 */
	@Transactional(readOnly = true)
	public ClaimPage read(String slug, RecordRef record) {
		Edition edition = this.records.open(slug);
		EditionView view = this.reader.read(edition);
		return ClaimPage.of(edition, find(view, record), view.provenance());
	}

	@Transactional(readOnly = true)
	public boolean mayCite(String slug, RecordRef record, DeskUser user) {
		Edition edition = this.records.open(slug);
		return this.rights.mayEdit(user, edition.getTrip(),
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
		check(form, this.citing.of(edition.getStoredId(), fact), errors);
		if (errors.hasErrors()) {
			return false;
		}
		cite(edition.getStoredId(), fact, form);
		return true;
	}

	private void check(CitationForm form, List<Claim> claims, Errors errors) {
		form.check(claims, errors);
		if (!errors.hasFieldErrors("source") && this.sources.choose(form.source()).isEmpty()) {
			errors.rejectValue("source", "form.choose");
		}
	}

	private void cite(Long edition, Fact fact, CitationForm form) {
		List<Claim> claims = this.citing.of(edition, fact);
		if (claims.isEmpty()) {
			this.citing.begin(edition, fact, citation(form));
		}
		else if (form.isSomethingElse()) {
			this.citing.dispute(edition, fact, citation(form), account(form, claims));
		}
		else {
			claims.stream().filter(form::isAbout).forEach((claim) -> this.citing.support(claim, citation(form)));
		}
	}

	private NewCitation citation(CitationForm form) {
		PlaceKind kind = Objects.requireNonNull(Texts.constant(PlaceKind.class, form.placeKind()));
		boolean numbered = kind != PlaceKind.WHOLE && kind != PlaceKind.HEADLINE;
		return new NewCitation(this.sources.choose(form.source()).orElseThrow(), kind,
				numbered ? Texts.orNull(form.place()) : null, Texts.orNull(form.quote()),
				Objects.requireNonNull(Texts.constant(Strength.class, form.strength())),
				Texts.orNull(form.reasoning()));
	}

	private static NewAccount account(CitationForm form, List<Claim> claims) {
		return new NewAccount(Texts.required(form.words()),
				(claims.size() == 1) ? Texts.required(form.formerWords()) : null,
				CitationForm.Followed.ADDED.name().equals(form.follow()), Texts.required(form.reason()));
	}

	/**
	 * Takes a citation back.
	 */
	void remove(String slug, RecordRef record, long citation, DeskUser user) {
		Edition edition = lock(slug, record, user);
		this.citing.remove(edition.getStoredId(), record, citation);
	}

	/**
	 * The open edition for whoever may change the record; others wait until this is done.
	 */
	private Edition lock(String slug, RecordRef record, DeskUser user) {
		Edition edition = this.records.open(slug);
		this.rights.requireEdit(user, edition.getTrip(),
				this.records.editor(record.kind()).concerns(edition, record.key()));
		this.entities.lock(edition.getTrip(), LockModeType.PESSIMISTIC_WRITE);
		return edition;
	}

	private static Citable find(EditionView view, RecordRef record) {
		return view.getRecords()
			.stream()
			.filter((held) -> held.getReference().equals(record))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(record.toString()));
	}

}
