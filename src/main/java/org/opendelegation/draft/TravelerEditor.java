package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.place.City;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Traveler;
import org.opendelegation.trip.Traveler.Capacity;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
@Order(20)
class TravelerEditor extends PartEditor<Traveler, TravelerForm> {

	private final Directory directory;

	private final UnlikelyDays days;

	TravelerEditor(EntityManager entities, Directory directory, UnlikelyDays days) {
		super(entities, Traveler.class, TravelerForm.class);
		this.directory = directory;
		this.days = days;
	}

	@Override
	public String getKind() {
		return "traveler";
	}

	@Override
	public String getTemplate() {
		return "desk/trip/_traveler";
	}

	@Override
	public TravelerForm blank() {
		return new TravelerForm(null, null, null, null, Capacity.OFFICIAL.name(), null, null, null);
	}

	@Override
	public void check(Edition edition, TravelerForm form, Errors errors) {
		if (!this.directory.isKnown(form.official())) {
			errors.rejectValue("official", "form.choose");
		}
		else if (findName(form).isEmpty()) {
			errors.rejectValue("name", "traveler.name.missing");
		}
		if (Texts.orNull(form.city()) != null && this.directory.city(form.city()).isEmpty()) {
			errors.rejectValue("city", "form.choose");
		}
		checkReturn(form.departed(), form.returned(), errors);
	}

	@Override
	public void ask(Edition edition, TravelerForm form, Questions questions) {
		this.directory.askName(questions, "official", form.name(), form.official());
		this.days.askOfItinerary(questions, edition, "departed", form.departed());
		this.days.askOfItinerary(questions, edition, "returned", form.returned());
	}

	/**
	 * Whoever travels twice is counted twice, and a council would seem to have met.
	 */
	@Override
	public void checkNew(Edition edition, TravelerForm form, Errors errors) {
		if (this.directory.official(form.official()).filter((official) -> travels(edition, official)).isPresent()) {
			errors.rejectValue("official", "traveler.official.twice");
		}
	}

	private boolean travels(Edition edition, Official official) {
		return all(edition).stream()
			.map(Traveler::getOfficial)
			.filter(Objects::nonNull)
			.anyMatch((one) -> Objects.equals(one.getId(), official.getId()));
	}

	@Override
	public Unlinked unlinked(TravelerForm form) {
		return (Texts.orNull(form.official()) == null) ? new Unlinked(nameOf(form), List.of("official"))
				: Unlinked.NONE;
	}

	/**
	 * Finds a return before the departure, where both can be read.
	 */
	static void checkReturn(@Nullable String departed, @Nullable String returned, Errors errors) {
		if (errors.hasFieldErrors("departed") || errors.hasFieldErrors("returned")) {
			return;
		}
		Edtf start = Dates.read(departed);
		Edtf end = Dates.read(returned);
		if (isBefore(end, start)) {
			errors.rejectValue("returned", "form.date.beforeDeparture",
					new Object[] { String.valueOf(Dates.write(end)), String.valueOf(Dates.write(start)) }, null);
		}
	}

	private static boolean isBefore(@Nullable Edtf end, @Nullable Edtf start) {
		return end != null && start != null && end.latest() != null && start.earliest() != null
				&& end.latest().isBefore(start.earliest());
	}

	@Override
	protected Traveler create(Edition edition, String key, int position, TravelerForm form) {
		return new Traveler(edition, key, position, nameOf(form));
	}

	@Override
	protected void apply(Traveler held, TravelerForm form) {
		held.identify(nameOf(form), this.directory.official(form.official()).orElse(null));
		held.represent(Texts.orNull(form.title()), this.directory.city(form.city()).orElse(null),
				Objects.requireNonNullElse(Texts.constant(Capacity.class, form.capacity()), Capacity.NOT_STATED));
		held.date(Dates.read(form.departed()), Dates.read(form.returned()));
		held.remark(Texts.orNull(form.remark()));
	}

	@Override
	protected TravelerForm formOf(Traveler held) {
		City city = held.getCity();
		return new TravelerForm(held.getName(), Directory.choiceOf(held.getOfficial()), held.getTitle(),
				(city != null) ? city.getSlug() : null, held.getCapacity().name(), Dates.write(held.getDeparted()),
				Dates.write(held.getReturned()), held.getRemark());
	}

	@Override
	protected String nameOf(TravelerForm form) {
		return findName(form).orElseThrow(() -> new IllegalStateException("The form was checked"));
	}

	/**
	 * The name that was typed, or else that of the record that was chosen.
	 */
	private Optional<String> findName(TravelerForm form) {
		return Optional.ofNullable(Texts.orNull(form.name()))
			.or(() -> this.directory.official(form.official()).map(Official::getName));
	}

	@Override
	public Set<Long> concerns(Edition edition, String key) {
		return find(edition, key).map(Traveler::getCity)
			.map(City::getId)
			.stream()
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		return this.directory.choicesAnd("capacities", Capacity.values());
	}

}
