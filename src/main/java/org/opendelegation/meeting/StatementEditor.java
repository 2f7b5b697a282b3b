package org.opendelegation.meeting;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.PartEditor;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Party;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit who said what.
 */
@Component
@Order(60)
class StatementEditor extends PartEditor<Statement, StatementForm> {

	private final MeetingRepository meetings;

	private final Directory directory;

	StatementEditor(EntityManager entities, MeetingRepository meetings, Directory directory) {
		super(entities, Statement.class, StatementForm.class);
		this.meetings = meetings;
		this.directory = directory;
	}

	@Override
	public String getKind() {
		return "statement";
	}

	@Override
	public String getTemplate() {
		return "desk/meeting/_statement";
	}

	@Override
	public StatementForm blank() {
		return new StatementForm(null, null, null, null, Locale.ENGLISH.toLanguageTag(), null, null, null, null);
	}

	@Override
	public void check(Edition edition, StatementForm form, Errors errors) {
		this.directory.checkParty(errors, "speaker", "party");
		if (!errors.hasFieldErrors("language") && !isLanguage(Texts.required(form.language()))) {
			errors.rejectValue("language", "statement.language.unreadable");
		}
		if (Texts.orNull(form.meeting()) != null && meeting(edition, form).isEmpty()) {
			errors.rejectValue("meeting", "form.choose");
		}
	}

	@Override
	public void ask(Edition edition, StatementForm form, Questions questions) {
		this.directory.askName(questions, "party", form.speaker(), form.party());
	}

	private static boolean isLanguage(String tag) {
		try {
			return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

	private Optional<Meeting> meeting(Edition edition, StatementForm form) {
		@Nullable String key = Texts.orNull(form.meeting());
		return (key != null) ? this.meetings.findByEditionAndKey(edition, key) : Optional.empty();
	}

	@Override
	protected Statement create(Edition edition, String key, int position, StatementForm form) {
		return new Statement(edition, key, position, speaker(form), manner(form), Texts.required(form.words()),
				Texts.required(form.language()));
	}

	@Override
	protected void apply(Statement held, StatementForm form) {
		held.quote(speaker(form), manner(form), Texts.required(form.words()), Texts.required(form.language()),
				Texts.orNull(form.quotedFrom()));
		held.place(Dates.read(form.said()), Texts.orNull(form.occasion()),
				meeting(held.getEdition(), form).orElse(null));
	}

	private Party speaker(StatementForm form) {
		return this.directory.party(form.speaker(), form.party());
	}

	private static Statement.Manner manner(StatementForm form) {
		return Objects.requireNonNull(Texts.constant(Statement.Manner.class, form.manner()), "The form was checked");
	}

	@Override
	protected StatementForm formOf(Statement held) {
		Meeting meeting = held.getMeeting();
		return new StatementForm(held.getSpeaker().getName(), Directory.choiceOf(held.getSpeaker()),
				held.getManner().name(), held.getWords(), held.getLanguage(), held.getQuotedFrom(),
				Dates.write(held.getSaid()), held.getOccasion(), (meeting != null) ? meeting.getKey() : null);
	}

	@Override
	protected String nameOf(StatementForm form) {
		return Texts.required(form.speaker());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		Map<String, Object> choices = this.directory.choicesAnd("manners", Statement.Manner.values());
		choices.put("meetings", this.meetings.findChoices(edition));
		return choices;
	}

}
