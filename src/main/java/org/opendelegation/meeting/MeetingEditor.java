package org.opendelegation.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.PartEditor;
import org.opendelegation.draft.UnlikelyDays;
import org.opendelegation.place.City;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.support.Times;
import org.opendelegation.trip.Edition;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit meetings; who was there is edited person by person.
 */
@Component
@Order(50)
class MeetingEditor extends PartEditor<Meeting, MeetingForm> {

	private final Directory directory;

	private final UnlikelyDays days;

	MeetingEditor(EntityManager entities, Directory directory, UnlikelyDays days) {
		super(entities, Meeting.class, MeetingForm.class);
		this.directory = directory;
		this.days = days;
	}

	@Override
	public String getKind() {
		return "meeting";
	}

	@Override
	public String getTemplate() {
		return "desk/meeting/_meeting";
	}

	@Override
	public MeetingForm blank() {
		return new MeetingForm(null, MeetingKind.MEETING.name(), Meeting.Setting.ON_TRIP.name(), null, null, null, null,
				null, null, null, null, null, null);
	}

	@Override
	public void check(Edition edition, MeetingForm form, Errors errors) {
		if (Texts.orNull(form.city()) != null && this.directory.city(form.city()).isEmpty()) {
			errors.rejectValue("city", "form.choose");
		}
		this.directory.checkParty(errors, "host", "hostOrganization");
	}

	@Override
	public void ask(Edition edition, MeetingForm form, Questions questions) {
		this.directory.askName(questions, "hostOrganization", form.host(), form.hostOrganization());
		this.days.askOfItinerary(questions, edition, "dates", form.dates());
	}

	@Override
	protected Meeting create(Edition edition, String key, int position, MeetingForm form) {
		return new Meeting(edition, key, position, Texts.required(form.title()), kind(form));
	}

	@Override
	protected void apply(Meeting held, MeetingForm form) {
		held.call(Texts.required(form.title()), kind(form),
				Objects.requireNonNull(Texts.constant(Meeting.Setting.class, form.setting()), "The form was checked"));
		held.place(this.directory.city(form.city()).orElse(null), Texts.orNull(form.venue()), Dates.read(form.dates()),
				Times.read(form.startsAt()));
		held.hostedBy(Texts.orNull(form.host()), this.directory.organization(form.hostOrganization()).orElse(null));
		held.revise(Texts.orNull(form.summary()), topics(form.topics()), Texts.orNull(form.outcome()),
				Texts.orNull(form.minutes()));
	}

	private static MeetingKind kind(MeetingForm form) {
		return Objects.requireNonNull(Texts.constant(MeetingKind.class, form.kind()), "The form was checked");
	}

	private static List<String> topics(@Nullable String typed) {
		String topics = Texts.orNull(typed);
		return (topics != null) ? topics.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()
				: List.of();
	}

	@Override
	protected MeetingForm formOf(Meeting held) {
		City city = held.getCity();
		return new MeetingForm(held.getTitle(), held.getMeetingKind().name(), held.getSetting().name(),
				(city != null) ? city.getSlug() : null, held.getVenue(), Dates.write(held.getDates()),
				Texts.of(held.getStartsAt()), held.getHost(), Directory.choiceOf(held.getHostOrganization()),
				held.getSummary(), Texts.orNull(String.join("\n", held.getTopics())), held.getOutcome(),
				held.getMinutes());
	}

	@Override
	protected String nameOf(MeetingForm form) {
		return Texts.required(form.title());
	}

	/**
	 * Takes a meeting out with its attendance; what was said there stays, with the title
	 * of the meeting as its occasion.
	 */
	@Override
	public void remove(Edition edition, String key) {
		find(edition, key).ifPresent((gone) -> {
			entities().createQuery("from Statement s where s.meeting = :meeting", Statement.class)
				.setParameter("meeting", gone)
				.getResultList()
				.forEach((statement) -> statement.leave(gone));
			entities().flush();
			entities().remove(gone);
		});
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		Map<String, Object> choices = this.directory.choicesAnd("meetingKinds", MeetingKind.values());
		choices.put("settings", Meeting.Setting.values());
		return choices;
	}

}
