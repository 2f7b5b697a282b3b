package org.opendelegation.note;

import java.util.Optional;

import org.opendelegation.account.DeskUser;
import org.opendelegation.document.Document;
import org.opendelegation.document.DocumentSources;
import org.opendelegation.document.Offer;
import org.opendelegation.document.PublicCopy;
import org.opendelegation.document.PublicCopyReader;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who may say which source an attached file is, and offer a copy of it: clerks who may
 * attach, and publishers of the city that leads the trip.
 */
@Service
class AttachmentSources {

	private final NoteAttachments attachments;

	private final DocumentSources sources;

	private final PublicCopyReader copies;

	private final Drafts drafts;

	private final TripRights rights;

	AttachmentSources(NoteAttachments attachments, DocumentSources sources, PublicCopyReader copies, Drafts drafts,
			TripRights rights) {
		this.attachments = attachments;
		this.sources = sources;
		this.copies = copies;
		this.drafts = drafts;
		this.rights = rights;
	}

	/**
	 * A publisher decides over a copy that is offered, and so over what it hangs on.
	 * @param source the slug of a source, or an empty text
	 */
	@PreAuthorize("hasRole('CLERK')")
	void tie(NotedMeeting meeting, DeskUser user, long id, String source) {
		this.attachments.requireWriter(meeting, user);
		Document document = this.attachments.get(meeting, id);
		boolean publishes = mayOffer(meeting, user);
		if (source.isEmpty()) {
			this.sources.untie(document, publishes);
		}
		else if (!this.sources.tie(document, source, publishes)) {
			throw new NotFoundException("source " + source);
		}
	}

	/**
	 * Offers a copy.
	 * @param source the source that the page named
	 */
	@PreAuthorize("hasRole('PUBLISHER')")
	Offer offer(NotedMeeting meeting, DeskUser user, long id, String source) {
		requirePublisher(meeting, user);
		Document document = this.attachments.get(meeting, id);
		return document.kind().isCopied() ? this.sources.offer(document, source) : Offer.FAILED;
	}

	@PreAuthorize("hasRole('PUBLISHER')")
	void withdraw(NotedMeeting meeting, DeskUser user, long id) {
		requirePublisher(meeting, user);
		this.sources.withdraw(this.attachments.get(meeting, id));
	}

	Optional<PublicCopy> findCopy(Document document) {
		return this.copies.findOf(document);
	}

	boolean mayOffer(NotedMeeting meeting, DeskUser user) {
		return this.rights.mayPublish(user, this.drafts.find(meeting.trip()).getTrip());
	}

	private void requirePublisher(NotedMeeting meeting, DeskUser user) {
		if (!mayOffer(meeting, user)) {
			throw new AccessDeniedException("No publisher of the city that leads");
		}
	}

}
