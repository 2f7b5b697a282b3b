package org.opendelegation.home;

import java.time.LocalDate;
import java.util.List;

import org.opendelegation.deadline.Deadline;
import org.opendelegation.draft.IncompleteDraft;
import org.opendelegation.meeting.DueCommitment;
import org.opendelegation.note.OpenNote;
import org.opendelegation.publication.WorkList;

/**
 * What somebody finds who comes to the desk.
 *
 * @param work what is being prepared, and what of it waits for that person
 * @param deadlines what else has to be done by a day that is soon, or was
 * @param today the day that it is
 * @param due what was promised and is due soon, or was
 * @param incomplete drafts of which something is missing
 * @param others who else changes what at the moment
 * @param notes the notes that others have open
 * @param mine what the person changed last
 */
record Dashboard(WorkList work, List<Deadline> deadlines, LocalDate today, List<DueCommitment> due,
		List<IncompleteDraft> incomplete, List<EditedByOther> others, List<OpenNote> notes, List<ChangedRecord> mine) {

	public boolean isAnythingDue() {
		return !this.work.due().isEmpty() || !this.due.isEmpty() || !this.deadlines.isEmpty();
	}

	/**
	 * Whether something is open of which the day has passed.
	 */
	public boolean isOverToo() {
		return this.deadlines.stream().anyMatch((one) -> one.day().isBefore(this.today))
				|| this.due.stream().anyMatch(DueCommitment::overdue);
	}

	/**
	 * Whether that is all that there is.
	 */
	public boolean isOverOnly() {
		return isAnythingDue() && this.work.due().isEmpty()
				&& this.deadlines.stream().allMatch((one) -> one.day().isBefore(this.today))
				&& this.due.stream().allMatch(DueCommitment::overdue);
	}

	public boolean isAnybodyThere() {
		return !this.others.isEmpty() || !this.notes.isEmpty();
	}

}
