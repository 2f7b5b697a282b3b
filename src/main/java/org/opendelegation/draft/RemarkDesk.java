package org.opendelegation.draft;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Tickets;
import org.opendelegation.source.Citable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff remark on an edition that is being prepared. Everybody at the desk may; who
 * edits the trip may also ask for a change before it is published.
 */
@Service
@Transactional
class RemarkDesk {

	private final RecordDesk records;

	private final EditionReader reader;

	private final Remarks remarks;

	private final TripRights rights;

	private final Tickets tickets;

	RemarkDesk(RecordDesk records, EditionReader reader, Remarks remarks, TripRights rights, Tickets tickets) {
		this.records = records;
		this.reader = reader;
		this.remarks = remarks;
		this.rights = rights;
		this.tickets = tickets;
	}

	/**
	 * What a remark is to be about.
	 * @throws NotFoundException if the edition has no such record, or it no such field
	 */
	@Transactional(readOnly = true)
	Subject read(String slug, RemarkForm form, DeskUser user) {
		Edition edition = this.records.open(slug);
		return new Subject(edition, about(edition, form), mayRequest(edition, user));
	}

	/**
	 * What is scheduled goes out by itself: who asks for a change then gives it back
	 * first.
	 */
	private boolean mayRequest(Edition edition, DeskUser user) {
		return !edition.isScheduled() && this.rights.mayEdit(user, edition.getTrip());
	}

	/**
	 * Adds a remark, once for a ticket.
	 * @return its name on a page
	 */
	String make(String slug, RemarkForm form, UUID ticket, DeskUser user) {
		Edition edition = this.records.open(slug);
		about(edition, form);
		if (form.isRequest() && !mayRequest(edition, user)) {
			throw new AccessDeniedException("This is for who edits the trip, before it is scheduled");
		}
		return this.tickets.use(ticket).orElseGet(() -> {
			long id = this.remarks.make(edition, form.record(), Texts.orNull(form.field()),
					Texts.required(form.words()), form.isRequest(), user);
			String anchor = "remark-" + id;
			this.tickets.leadTo(ticket, anchor);
			return anchor;
		});
	}

	/**
	 * Answers a remark, once for a ticket. Everybody at the desk may.
	 */
	void answer(String slug, long id, String words, UUID ticket, DeskUser user) {
		Remark remark = find(this.records.open(slug), id);
		if (this.tickets.use(ticket).isEmpty()) {
			this.remarks.answer(remark, words, user);
			this.tickets.leadTo(ticket, remark.getAnchor());
		}
	}

	@Transactional(readOnly = true)
	Remark find(String slug, long id) {
		return find(this.records.open(slug), id);
	}

	private Remark find(Edition edition, long id) {
		return this.remarks.find(edition, id).orElseThrow(() -> new NotFoundException("remark " + id));
	}

	/**
	 * Says that a remark is done with, or takes that back.
	 * @return the remark as it was
	 */
	Remark settle(String slug, long id, boolean settled, DeskUser user) {
		Edition edition = this.records.open(slug);
		Remark remark = find(edition, id);
		if (!maySettle(edition, remark, user)) {
			throw new AccessDeniedException("This is for who edits the record, or made the remark");
		}
		if (settled) {
			this.remarks.settle(remark, user);
		}
		else {
			this.remarks.reopen(remark);
		}
		return remark;
	}

	private boolean maySettle(Edition edition, Remark remark, DeskUser user) {
		RecordRef record = remark.record();
		return remark.isBy(user) || this.rights.mayEdit(user, edition.getTrip()) || (record != null && this.rights
			.mayEdit(user, edition.getTrip(), this.records.editor(record.kind()).concerns(edition, record.key())));
	}

	private @Nullable Citable about(Edition edition, RemarkForm form) {
		RecordRef record = form.record();
		String field = Texts.orNull(form.field());
		if (record == null) {
			if (field != null) {
				throw new NotFoundException("field " + field + " of no record");
			}
			return null;
		}
		EditionView view = this.reader.read(edition);
		Citable found = view.find(record).orElseThrow(() -> new NotFoundException(record.toString()));
		if (field != null && found.only(field).isEmpty()) {
			throw new NotFoundException("field %s of %s".formatted(field, record));
		}
		return found;
	}

	/**
	 * What a remark is to be about.
	 *
	 * @param edition the edition
	 * @param record a record of it, or {@code null} for the edition as a whole
	 * @param mayRequest whether who asks may ask for a change before publication
	 */
	record Subject(Edition edition, @Nullable Citable record, boolean mayRequest) {
	}

}
