package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Organizer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
@Order(30)
class OrganizerEditor extends PartEditor<Organizer, OrganizerForm> {

	private final Directory directory;

	OrganizerEditor(EntityManager entities, Directory directory) {
		super(entities, Organizer.class, OrganizerForm.class);
		this.directory = directory;
	}

	@Override
	public String getKind() {
		return "organizer";
	}

	@Override
	public String getTemplate() {
		return "desk/trip/_organizer";
	}

	@Override
	public OrganizerForm blank() {
		return new OrganizerForm(null, null, Organizer.Part.ORGANIZED.name(), null);
	}

	@Override
	public void check(Edition edition, OrganizerForm form, Errors errors) {
		if (!this.directory.isKnown(form.party())) {
			errors.rejectValue("party", "form.choose");
		}
	}

	@Override
	public void ask(Edition edition, OrganizerForm form, Questions questions) {
		this.directory.askName(questions, "party", form.name(), form.party());
	}

	@Override
	public Unlinked unlinked(OrganizerForm form) {
		return (Texts.orNull(form.party()) == null) ? new Unlinked(nameOf(form), List.of("organization", "official"))
				: Unlinked.NONE;
	}

	@Override
	protected Organizer create(Edition edition, String key, int position, OrganizerForm form) {
		return new Organizer(edition, key, position, this.directory.party(form.name(), form.party()), part(form));
	}

	@Override
	protected void apply(Organizer held, OrganizerForm form) {
		held.revise(this.directory.party(form.name(), form.party()), part(form), Texts.orNull(form.description()));
	}

	private static Organizer.Part part(OrganizerForm form) {
		return Objects.requireNonNull(Texts.constant(Organizer.Part.class, form.part()), "The form was checked");
	}

	@Override
	protected OrganizerForm formOf(Organizer held) {
		return new OrganizerForm(held.getParty().getName(), Directory.choiceOf(held.getParty()), held.getPart().name(),
				held.getDescription());
	}

	@Override
	protected String nameOf(OrganizerForm form) {
		return Texts.required(form.name());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		return this.directory.choicesAnd("parts", Organizer.Part.values());
	}

}
