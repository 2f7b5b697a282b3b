package org.opendelegation.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.RecordDesk;
import org.opendelegation.draft.RecordEditor;
import org.opendelegation.draft.RecordForms;
import org.opendelegation.draft.TripRights;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Markdown;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * Makes something public of a passage of a note: a form of the edition that is being
 * prepared, filled in with the passage. Nothing is stored before somebody has looked at
 * it and saves.
 */
@Service
@Transactional(readOnly = true)
public class PassageForms {

	private final RecordDesk desk;

	private final RecordForms forms;

	private final TripRights rights;

	private final MeetingRepository meetings;

	private final MeetingEditor meetingEditor;

	private final StatementEditor statementEditor;

	private final CommitmentEditor commitmentEditor;

	private final Markdown markdown;

	PassageForms(RecordDesk desk, RecordForms forms, TripRights rights, MeetingRepository meetings,
			MeetingEditor meetingEditor, StatementEditor statementEditor, CommitmentEditor commitmentEditor,
			Markdown markdown) {
		this.desk = desk;
		this.forms = forms;
		this.rights = rights;
		this.meetings = meetings;
		this.meetingEditor = meetingEditor;
		this.statementEditor = statementEditor;
		this.commitmentEditor = commitmentEditor;
		this.markdown = markdown;
	}

	/**
	 * Those of some passages that the minutes in the edition that is being prepared do
	 * not have yet.
	 * @param slug the slug of the trip
	 * @param key the key of the meeting
	 * @param passages passages as Markdown
	 * @throws NotFoundException if no edition is being prepared or it lacks the meeting
	 */
	public List<String> missingOf(String slug, String key, List<String> passages, DeskUser user) {
		String minutes = find(slug, key, user).getMinutes();
		return (minutes != null) ? MinutesPassages.missing(passages, minutes, this.markdown) : passages;
	}

	/**
	 * Shows a form.
	 * @param slug the slug of the trip
	 * @param key the key of the meeting
	 * @param passage the passage as Markdown
	 * @param speaker the key of the attendance of who said it, or {@code null}
	 * @return the name of the page
	 * @throws NotFoundException if no edition is being prepared or it lacks the meeting
	 */
	public String show(PassageUse use, String slug, String key, String passage, @Nullable String speaker, DeskUser user,
			Model model) {
		Meeting meeting = find(slug, key, user);
		model.addAttribute("fromNote", key);
		return switch (use) {
			case MINUTES -> showMinutes(slug, meeting.getEdition(), key, passage, model);
			case STATEMENT -> this.forms.showNew(slug, this.statementEditor,
					statement(meeting, passage, party(meeting, speaker)), model);
			case COMMITMENT ->
				this.forms.showNew(slug, this.commitmentEditor, commitment(passage, party(meeting, speaker)), model);
		};
	}

	private Meeting find(String slug, String key, DeskUser user) {
		Edition edition = this.desk.open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		return this.meetings.findByEditionAndKey(edition, key)
			.orElseThrow(() -> new NotFoundException("meeting " + key + " in the draft of trip " + slug));
	}

	private String showMinutes(String slug, Edition edition, String key, String passage, Model model) {
		RecordEditor.Loaded<MeetingForm> loaded = this.meetingEditor.load(edition, key).orElseThrow();
		String minutes = Stream.ofNullable(Texts.orNull(loaded.form().minutes()))
			.map((before) -> before + "\n\n" + passage)
			.findFirst()
			.orElse(passage);
		return this.forms.showHeld(slug, this.meetingEditor, key, loaded, loaded.form().withMinutes(minutes), model);
	}

	private StatementForm statement(Meeting meeting, String passage, @Nullable Party speaker) {
		StatementForm blank = this.statementEditor.blank();
		return new StatementForm((speaker != null) ? speaker.getName() : null, Directory.choiceOf(speaker),
				blank.manner(), words(passage), blank.language(), null, Dates.write(meeting.getDates()), null,
				meeting.getKey());
	}

	private CommitmentForm commitment(String passage, @Nullable Party owner) {
		return new CommitmentForm(null, words(passage), (owner != null) ? owner.getName() : null,
				Directory.choiceOf(owner), null, null, null);
	}

	private String words(String passage) {
		return this.markdown.passages(passage, 0)
			.stream()
			.map((piece) -> piece.words())
			.collect(Collectors.joining("\n"));
	}

	private static @Nullable Party party(Meeting meeting, @Nullable String attendance) {
		Optional<Attendance> found = meeting.getAttendance()
			.stream()
			.filter((present) -> present.getKey().equals(attendance))
			.findFirst();
		return found.map(Attendance::getParty).orElse(null);
	}

}
