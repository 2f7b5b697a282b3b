package org.opendelegation.note;

import java.util.Optional;

import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.DeskTrip;
import org.opendelegation.draft.Drafts;
import org.opendelegation.draft.TripRights;
import org.opendelegation.meeting.RollCall;

import org.springframework.stereotype.Component;

/**
 * Finds the meeting of a note in the edition that is being prepared.
 */
@Component
class DraftedMeetings {

	private final Drafts drafts;

	private final TripRights rights;

	private final RollCall rollCall;

	DraftedMeetings(Drafts drafts, TripRights rights, RollCall rollCall) {
		this.drafts = drafts;
		this.rights = rights;
		this.rollCall = rollCall;
	}

	/**
	 * The meeting, for whoever may edit what becomes public of the trip.
	 */
	Optional<DraftedMeeting> find(NotedMeeting meeting, DeskUser user) {
		DeskTrip trip = this.drafts.find(meeting.trip());
		if (!this.rights.mayEdit(user, trip.getTrip())) {
			return Optional.empty();
		}
		int newest = trip.newest().getNumber();
		if (trip.open().isEmpty()) {
			return Optional.of(new DraftedMeeting(DraftedMeeting.State.NO_DRAFT, newest + 1, null));
		}
		if (!trip.newest().isDraft()) {
			return Optional.of(new DraftedMeeting(DraftedMeeting.State.HANDED_IN, newest, null));
		}
		if (!meeting.inNewestEdition()) {
			return Optional.of(new DraftedMeeting(DraftedMeeting.State.NOT_IN_DRAFT, newest, null));
		}
		return Optional.of(new DraftedMeeting(DraftedMeeting.State.OPEN, newest,
				this.rollCall.read(meeting.trip(), meeting.key())));
	}

}
