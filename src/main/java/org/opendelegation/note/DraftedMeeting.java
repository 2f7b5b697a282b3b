package org.opendelegation.note;

import org.jspecify.annotations.Nullable;
import org.opendelegation.meeting.RollCall;

/**
 * A meeting as the edition has it that is being prepared: where something of a note may
 * become public.
 *
 * @param state whether there is one
 * @param edition the number of that edition, or of the one that would be next
 * @param roll who was there, if there is the meeting
 */
record DraftedMeeting(State state, int edition, RollCall.@Nullable Roll roll) {

	/**
	 * Whether there is a meeting to write into.
	 */
	enum State {

		/** There is one. */
		OPEN,
		/** The newest edition is published, and no next one has been begun. */
		NO_DRAFT,
		/**
		 * The edition that was prepared is in review or scheduled, and takes no changes.
		 */
		HANDED_IN,
		/** The edition that is being prepared no longer has the meeting. */
		NOT_IN_DRAFT

	}

	public boolean isOpen() {
		return this.state == State.OPEN;
	}

}
