package org.opendelegation.draft;

import java.util.Map;
import java.util.Optional;

import org.opendelegation.support.Dates;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.ParticularsRepository;
import org.opendelegation.trip.PurposeKind;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Every edition has its particulars from its beginning; they are revised and neither
 * entered nor removed.
 */
@Component
@Order(10)
class ParticularsEditor implements RecordEditor<ParticularsForm> {

	private final ParticularsRepository particulars;

	private final UnlikelyDays days;

	ParticularsEditor(ParticularsRepository particulars, UnlikelyDays days) {
		this.particulars = particulars;
		this.days = days;
	}

	@Override
	public String getKind() {
		return "trip";
	}

	@Override
	public Class<ParticularsForm> getFormType() {
		return ParticularsForm.class;
	}

	@Override
	public String getTemplate() {
		return "desk/trip/_particulars";
	}

	@Override
	public boolean isRepeated() {
		return false;
	}

	@Override
	public ParticularsForm blank() {
		return new ParticularsForm(null, null, null, null, null, null, null, null, null, null);
	}

	@Override
	public Optional<Loaded<ParticularsForm>> load(Edition edition, String key) {
		return this.particulars.findByEdition(edition)
			.map((held) -> new Loaded<>(formOf(held), held.getTitle(), held.getVersion()));
	}

	private ParticularsForm formOf(Particulars held) {
		return new ParticularsForm(held.getTitle(), held.getSummary(), held.getDelegation(),
				Dates.write(held.getDates()), Dates.write(held.getDeparted()), Dates.write(held.getReturned()),
				held.getPurpose(), Texts.of(held.getPurposeKind()), held.getInvitation(), held.getCouncilAuthority());
	}

	@Override
	public void check(Edition edition, ParticularsForm form, Errors errors) {
		TravelerEditor.checkReturn(form.departed(), form.returned(), errors);
	}

	@Override
	public void ask(Edition edition, ParticularsForm form, Questions questions) {
		this.days.askOfTrip(questions, edition, "dates", form.dates(), form.dates());
		this.days.askOfTrip(questions, edition, "departed", form.departed(), form.dates());
		this.days.askOfTrip(questions, edition, "returned", form.returned(), form.dates());
	}

	@Override
	public String enter(Edition edition, ParticularsForm form) {
		throw new IllegalStateException("An edition has its particulars already");
	}

	@Override
	public void revise(Edition edition, String key, ParticularsForm form) {
		Particulars held = this.particulars.getByEdition(edition);
		held.describe(Texts.required(form.title()), Texts.required(form.summary()), Texts.orNull(form.delegation()));
		held.date(Dates.read(form.dates()), Dates.read(form.departed()), Dates.read(form.returned()));
		held.purpose(Texts.orNull(form.purpose()), Texts.constant(PurposeKind.class, form.purposeKind()));
		held.authorize(Texts.orNull(form.invitation()), Texts.orNull(form.councilAuthority()));
	}

	@Override
	public void remove(Edition edition, String key) {
		throw new IllegalStateException("An edition keeps its particulars");
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		return Map.of("purposeKinds", PurposeKind.values());
	}

}
