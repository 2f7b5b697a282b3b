package org.opendelegation.home;

import java.util.Set;

import org.opendelegation.account.DeskUser;
import org.opendelegation.deadline.Deadlines;
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

	/** Promises have a list of their own here, and so has what is published by itself. */
	private static final Set<String> SHOWN_OTHERWISE = Set.of("commitment", "publication");

	private final WorkListReader work;

	private final Deadlines deadlines;

	private final DueCommitments due;

	private final IncompleteDrafts incomplete;

	private final LatestWork latest;

	private final OpenNotes notes;

	DashboardReader(WorkListReader work, Deadlines deadlines, DueCommitments due, IncompleteDrafts incomplete,
			LatestWork latest, OpenNotes notes) {
		this.work = work;
		this.deadlines = deadlines;
		this.due = due;
		this.incomplete = incomplete;
		this.latest = latest;
		this.notes = notes;
	}

	Dashboard read(DeskUser user) {
		return new Dashboard(this.work.read(user), this.deadlines.nextOf(user, SHOWN_OTHERWISE), this.deadlines.today(),
				this.due.of(user.getCities()), this.incomplete.of(user), this.latest.ofOthers(user),
				this.notes.ofOthers(user), this.latest.of(user));
	}

}
