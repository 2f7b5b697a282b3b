package org.opendelegation.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.RecordEditor;
import org.opendelegation.support.Slugs;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit who was at a meeting. The meeting is chosen once: its key is part of the
 * permanent key.
 */
@Component
@Order(55)
class AttendanceEditor implements RecordEditor<AttendanceForm> {

	private final EntityManager entities;

	private final MeetingRepository meetings;

	private final Directory directory;

	AttendanceEditor(EntityManager entities, MeetingRepository meetings, Directory directory) {
		this.entities = entities;
		this.meetings = meetings;
		this.directory = directory;
	}

	@Override
	public String getKind() {
		return "attendance";
	}

	@Override
	public Class<AttendanceForm> getFormType() {
		return AttendanceForm.class;
	}

	@Override
	public String getTemplate() {
		return "desk/meeting/_attendance";
	}

	@Override
	public AttendanceForm blank() {
		return new AttendanceForm(null, null, null, Attendance.Side.OTHERS.name(), Attendance.Part.PARTICIPANT.name(),
				null, Attendance.Naming.BY_NAME.name(), null, null);
	}

	@Override
	public Optional<Loaded<AttendanceForm>> load(Edition edition, String key) {
		return find(edition, key).map((held) -> new Loaded<>(formOf(held), held.getLabel(), held.getVersion()));
	}

	private Optional<Attendance> find(Edition edition, String key) {
		return this.entities.createQuery("""
				from Attendance a join fetch a.meeting m where m.edition = :edition and m.key || '.' || a.key = :key
				""", Attendance.class)
			.setParameter("edition", edition)
			.setParameter("key", key)
			.getResultStream()
			.findFirst();
	}

	private static AttendanceForm formOf(Attendance held) {
		return new AttendanceForm(held.getMeeting().getKey(), held.getParty().getName(),
				Directory.choiceOf(held.getParty()), held.getSide().name(), held.getPart().name(),
				held.getCertainty().name(), held.getNaming().name(), held.getRepresenting(),
				Directory.choiceOf(held.getRepresentingOrganization()));
	}

	@Override
	public void check(Edition edition, AttendanceForm form, Errors errors) {
		if (!errors.hasFieldErrors("meeting") && meeting(edition, form).isEmpty()) {
			errors.rejectValue("meeting", "form.choose");
		}
		this.directory.checkParty(errors, "name", "party");
		this.directory.checkParty(errors, "representing", "representingOrganization");
	}

	@Override
	public void ask(Edition edition, AttendanceForm form, Questions questions) {
		this.directory.askName(questions, "party", form.name(), form.party());
		this.directory.askName(questions, "representingOrganization", form.representing(),
				form.representingOrganization());
	}

	private Optional<Meeting> meeting(Edition edition, AttendanceForm form) {
		return this.meetings.findByEditionAndKey(edition, Texts.required(form.meeting()));
	}

	@Override
	public String enter(Edition edition, AttendanceForm form) {
		Meeting meeting = meeting(edition, form).orElseThrow();
		List<Attendance> present = meeting.getAttendance();
		String key = Slugs.free(Texts.required(form.name()), getKind(),
				(slug) -> present.stream().anyMatch((other) -> other.getKey().equals(slug)));
		int position = present.stream().mapToInt(Attendance::getPosition).max().orElse(0) + 1;
		Attendance added = new Attendance(meeting, key, position, party(form),
				required(Certainty.class, form.certainty()));
		apply(added, form);
		meeting.admit(added);
		return added.getReference().key();
	}

	private void apply(Attendance held, AttendanceForm form) {
		held.identify(party(form), required(Attendance.Naming.class, form.naming()));
		held.represent(Texts.orNull(form.representing()),
				this.directory.organization(form.representingOrganization()).orElse(null),
				required(Attendance.Side.class, form.side()));
		held.revise(required(Attendance.Part.class, form.part()), required(Certainty.class, form.certainty()));
	}

	private Party party(AttendanceForm form) {
		return this.directory.party(form.name(), form.party());
	}

	private static <E extends Enum<E>> E required(Class<E> type, @Nullable String name) {
		return Objects.requireNonNull(Texts.constant(type, name), "The form was checked");
	}

	@Override
	public void revise(Edition edition, String key, AttendanceForm form) {
		apply(find(edition, key).orElseThrow(), form);
	}

	@Override
	public void remove(Edition edition, String key) {
		find(edition, key).ifPresent((gone) -> gone.getMeeting().dismiss(gone));
	}

	/**
	 * Puts somebody before or after another who was at the same meeting.
	 */
	@Override
	public void move(Edition edition, String key, boolean up) {
		Attendance moved = find(edition, key).orElseThrow();
		List<Attendance> present = moved.getMeeting().getAttendance();
		int other = present.indexOf(moved) + (up ? -1 : 1);
		if (other >= 0 && other < present.size()) {
			int position = moved.getPosition();
			moved.moveTo(present.get(other).getPosition());
			present.get(other).moveTo(position);
		}
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		Map<String, Object> choices = this.directory.choicesAnd("meetings", this.meetings.findChoices(edition));
		choices.put("parts", Attendance.Part.values());
		choices.put("certainties", Certainty.values());
		choices.put("sides", Attendance.Side.values());
		choices.put("namings", Attendance.Naming.values());
		return choices;
	}

}
