package org.opendelegation.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.RecordDesk;
import org.opendelegation.draft.TripRights;
import org.opendelegation.source.Withholding;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who was at a meeting, name by name: those who were there in the edition that is
 * being prepared, and those who may have been. Who is said to have been there twice, or
 * by two people at once, was there once.
 */
@Service
@Transactional
public class RollCall {

	private final RecordDesk desk;

	private final TripRights rights;

	private final AttendanceEditor editor;

	private final EntityManager entities;

	RollCall(RecordDesk desk, TripRights rights, AttendanceEditor editor, EntityManager entities) {
		this.desk = desk;
		this.rights = rights;
		this.editor = editor;
		this.entities = entities;
	}

	/**
	 * The names that belong to a meeting.
	 */
	@Transactional(readOnly = true)
	public Roll read(String slug, String key) {
		return roll(meeting(this.desk.open(slug), slug, key, LockModeType.NONE));
	}

	/**
	 * Says that one of those who may have been there was.
	 * @param id which of the names
	 * @return the name
	 * @throws NotFoundException if it is none of them
	 */
	public String admit(String slug, String key, String id, Certainty certainty, DeskUser user) {
		Meeting meeting = lock(slug, key, user);
		Roll roll = roll(meeting);
		Name name = roll.find(id).orElseThrow(() -> new NotFoundException("name " + id));
		if (!name.isPresent()) {
			enter(meeting, name, certainty);
		}
		return name.name();
	}

	/**
	 * Says that somebody was there of whom there is no record yet, unless one of the
	 * names is theirs.
	 */
	public void admitUnknown(String slug, String key, String name, Attendance.Side side, Certainty certainty,
			DeskUser user) {
		Meeting meeting = lock(slug, key, user);
		Name known = roll(meeting).findNamed(name).orElseGet(() -> Name.of(name, null, side));
		if (!known.isPresent()) {
			enter(meeting, known, certainty);
		}
	}

	private Meeting lock(String slug, String key, DeskUser user) {
		Edition edition = this.desk.open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		return meeting(edition, slug, key, LockModeType.PESSIMISTIC_WRITE);
	}

	private void enter(Meeting meeting, Name name, Certainty certainty) {
		this.editor.enter(meeting.getEdition(),
				new AttendanceForm(meeting.getKey(), name.name(), name.choice(), name.side().name(),
						Attendance.Part.PARTICIPANT.name(), certainty.name(), Attendance.Naming.BY_NAME.name(), null,
						null));
	}

	private Meeting meeting(Edition edition, String slug, String key, LockModeType lock) {
		return this.entities.createQuery("from Meeting m where m.edition = :edition and m.key = :key", Meeting.class)
			.setParameter("edition", edition)
			.setParameter("key", key)
			.setLockMode(lock)
			.getResultStream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("meeting " + key + " in the draft of trip " + slug));
	}

	private Roll roll(Meeting meeting) {
		Map<String, Name> names = new LinkedHashMap<>();
		meeting.getAttendance().stream().map(Name::of).forEach((name) -> names.put(name.id(), name));
		for (Name name : possible(meeting)) {
			if (!name.isWithheld()) {
				names.putIfAbsent(name.id(), name);
			}
		}
		return new Roll(List.copyOf(names.values()));
	}

	private List<Name> possible(Meeting meeting) {
		List<Name> names = new ArrayList<>();
		for (Traveler traveler : travelers(meeting.getEdition())) {
			names.add(Name.of(traveler.getName(), Directory.choiceOf(traveler.getOfficial()),
					Attendance.Side.DELEGATION));
		}
		if (meeting.getHost() != null) {
			names.add(Name.of(meeting.getHost(), Directory.choiceOf(meeting.getHostOrganization()),
					Attendance.Side.OTHERS));
		}
		for (Party speaker : speakers(meeting)) {
			names.add(Name.of(speaker.getName(), Directory.choiceOf(speaker), Attendance.Side.OTHERS));
		}
		return names;
	}

	private List<Traveler> travelers(Edition edition) {
		return this.entities
			.createQuery("from Traveler t left join fetch t.official where t.edition = :edition order by t.position",
					Traveler.class)
			.setParameter("edition", edition)
			.getResultList();
	}

	private List<Party> speakers(Meeting meeting) {
		return this.entities
			.createQuery("from Statement s where s.meeting = :meeting order by s.position", Statement.class)
			.setParameter("meeting", meeting)
			.getResultStream()
			.map(Statement::getSpeaker)
			.toList();
	}

	/**
	 * The names of a meeting.
	 *
	 * @param names those who were there first
	 */
	public record Roll(List<Name> names) {

		/**
		 * Those who were there.
		 */
		public List<Name> getPresent() {
			return this.names.stream().filter(Name::isPresent).toList();
		}

		/**
		 * Those of whom nobody has said so.
		 */
		public List<Name> getOthers() {
			return this.names.stream().filter((name) -> !name.isPresent()).toList();
		}

		Optional<Name> find(String id) {
			return this.names.stream().filter((name) -> name.id().equals(id)).findFirst();
		}

		Optional<Name> findNamed(String wanted) {
			return this.names.stream().filter((name) -> name.name().equalsIgnoreCase(wanted)).findFirst();
		}

	}

	/**
	 * Somebody or an organization.
	 *
	 * @param id the name within the meeting, whoever writes it how
	 * @param name as the edition gives it
	 * @param choice the record, as forms choose it, or {@code null} if there is none
	 * @param side on whose side
	 * @param attendance the key of the attendance, or {@code null} if nobody has said
	 * that there is one
	 * @param certainty how sure that is, or {@code null}
	 */
	public record Name(String id, String name, @Nullable String choice, Attendance.Side side,
			@Nullable String attendance, @Nullable Certainty certainty) {

		static Name of(String name, @Nullable String choice, Attendance.Side side) {
			return new Name(idOf(name, choice), name, choice, side, null, null);
		}

		static Name of(Attendance held) {
			String choice = Directory.choiceOf(held.getParty());
			String name = held.getParty().getName();
			String id = Withholding.IN_ITS_PLACE.equals(name) ? "withheld/" + held.getKey() : idOf(name, choice);
			return new Name(id, name, choice, held.getSide(), held.getKey(), held.getCertainty());
		}

		private static String idOf(String name, @Nullable String choice) {
			return Objects.requireNonNullElseGet(choice, () -> "name/" + name);
		}

		public boolean isPresent() {
			return this.attendance != null;
		}

		/**
		 * Whether the edition keeps the name back; it is not offered to be entered.
		 */
		boolean isWithheld() {
			return Withholding.IN_ITS_PLACE.equals(this.name);
		}

	}

}
