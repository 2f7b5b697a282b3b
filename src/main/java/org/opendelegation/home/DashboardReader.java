package org.opendelegation.home;

import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.IncompleteDrafts;
import org.opendelegation.meeting.DueCommitments;
import org.opendelegation.note.OpenNotes;
import org.opendelegation.publication.WorkListReader;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the desk's first page shows to somebody, as of one moment.
 */
@Component
@Transactional(readOnly = true)
class DashboardReader {

	private final WorkListReader work;

	private final DueCommitments due;

	private final IncompleteDrafts incomplete;

	private final LatestWork latest;

	private final OpenNotes notes;

	DashboardReader(WorkListReader work, DueCommitments due, IncompleteDrafts incomplete, LatestWork latest,
			OpenNotes notes) {
		this.work = work;
		this.due = due;
		this.incomplete = incomplete;
		this.latest = latest;
		this.notes = notes;
	}

	Dashboard read(DeskUser user) {
		return new Dashboard(this.work.read(user), this.due.of(user.getCities()), this.incomplete.of(user),
				this.latest.ofOthers(user), this.notes.ofOthers(user), this.latest.of(user));
	}

}
