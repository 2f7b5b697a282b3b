package org.opendelegation.note;

import java.util.List;

import org.opendelegation.account.DeskUser;
import org.opendelegation.account.UploadProperties;
import org.opendelegation.document.Added;
import org.opendelegation.document.Document;
import org.opendelegation.document.DocumentKeeping;
import org.opendelegation.document.DocumentPlace;
import org.opendelegation.document.Documents;
import org.opendelegation.document.RefusedFileException;
import org.opendelegation.document.TextPart;
import org.opendelegation.document.UploadedFile;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Documents that are attached to the notes of meetings: whoever may write the note may
 * attach, and whoever may read it may read them.
 */
@Service
class NoteAttachments {

	private final Documents documents;

	private final DocumentKeeping keeping;

	private final NoteWriters writers;

	private final Drafts drafts;

	private final TripRights rights;

	private final UploadProperties uploads;

	NoteAttachments(Documents documents, DocumentKeeping keeping, NoteWriters writers, Drafts drafts, TripRights rights,
			UploadProperties uploads) {
		this.documents = documents;
		this.keeping = keeping;
		this.writers = writers;
		this.drafts = drafts;
		this.rights = rights;
		this.uploads = uploads;
	}

	@PreAuthorize("hasRole('READER')")
	AttachmentList of(NotedMeeting meeting, DeskUser user) {
		boolean publishes = publishes(user, meeting);
		List<Attachment> all = this.documents.of(placeOf(meeting))
			.stream()
			.map((document) -> new Attachment(document, mayRemove(user, document, publishes)))
			.toList();
		return new AttachmentList(all.stream().filter((one) -> !one.document().isRemoved()).toList(),
				all.stream().filter((one) -> one.document().isRemoved()).toList(), this.writers.include(user, meeting),
				this.uploads.largest());
	}

	/**
	 * One of them.
	 * @throws NotFoundException if the meeting has no such document
	 */
	@PreAuthorize("hasRole('READER')")
	Document get(NotedMeeting meeting, long id) {
		return this.documents.find(placeOf(meeting), id)
			.orElseThrow(() -> new NotFoundException("document " + id + " of meeting " + meeting.key()));
	}

	/**
	 * Its text, as far as it could be read.
	 */
	@PreAuthorize("hasRole('READER')")
	List<TextPart> textOf(Document document) {
		return this.documents.textOf(document);
	}

	/**
	 * Refuses whoever may not attach, before anything is looked at.
	 */
	@PreAuthorize("hasRole('CLERK')")
	void requireWriter(NotedMeeting meeting, DeskUser user) {
		this.writers.require(user, meeting);
	}

	/**
	 * Attaches a file.
	 * @throws RefusedFileException if it is not taken
	 */
	@PreAuthorize("hasRole('CLERK')")
	Added attach(NotedMeeting meeting, DeskUser user, UploadedFile file) {
		this.writers.require(user, meeting);
		return this.keeping.add(placeOf(meeting), file, this.uploads.largest());
	}

	/**
	 * Removes a document, for who added it and for publishers of the city that leads.
	 * Where a copy of it is offered, it is for the publishers, and the copy goes with it.
	 */
	@PreAuthorize("hasRole('CLERK')")
	void remove(NotedMeeting meeting, DeskUser user, long id) {
		Document document = get(meeting, id);
		boolean publishes = publishes(user, meeting);
		if (!mayRemove(user, document, publishes)) {
			throw new AccessDeniedException("Neither who added it nor a publisher of the city that leads");
		}
		this.keeping.remove(document, publishes);
	}

	@PreAuthorize("hasRole('CLERK')")
	void putBack(NotedMeeting meeting, DeskUser user, long id) {
		this.writers.require(user, meeting);
		this.keeping.putBack(get(meeting, id));
	}

	private boolean publishes(DeskUser user, NotedMeeting meeting) {
		return this.rights.mayPublish(user, this.drafts.find(meeting.trip()).getTrip());
	}

	private static boolean mayRemove(DeskUser user, Document document, boolean publishes) {
		return publishes || (document.adderId() == user.getAccountId() && !document.offered());
	}

	private static DocumentPlace placeOf(NotedMeeting meeting) {
		return DocumentPlace.ofMeeting(meeting.tripId(), meeting.key());
	}

}
