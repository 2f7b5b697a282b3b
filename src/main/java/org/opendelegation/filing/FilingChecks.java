package org.opendelegation.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What is wrong with a filing beyond what its form says itself, each mistake at its
 * field.
 */
@Component
class FilingChecks {

	/** Days after which others come: what is typed for a field is not before these. */
	private static final Map<String, String> EARLIER = Map.of("periodTo", "periodFrom", "filed", "signedOn", "received",
			"filed", "postedOn", "received", "sentOn", "received");

	private final CityRepository cities;

	private final FilingSubjects subjects;

	private final AmendmentChecks amendments;

	private final FilingEntries entries;

	private final FilingDue due;

	private final FilingWords words;

	private final Clock clock;

	FilingChecks(CityRepository cities, FilingSubjects subjects, AmendmentChecks amendments, FilingEntries entries,
			FilingDue due, FilingWords words, Clock clock, SiteProperties site) {
		this.cities = cities;
		this.subjects = subjects;
		this.amendments = amendments;
		this.entries = entries;
		this.due = due;
		this.words = words;
		this.clock = clock.withZone(site.timeZone());
	}

	void check(FilingForm form, @Nullable Filing held, Errors errors) {
		Optional<City> city = (held != null) ? Optional.of(held.getCity()) : cityOf(form);
		if (city.isEmpty() && !errors.hasFieldErrors("city")) {
			errors.rejectValue("city", "form.choose");
		}
		checkDays(form, errors);
		checkForm(form, errors);
		city.ifPresent((of) -> checkFiler(form, of, errors));
		checkTrip(form, errors);
		city.ifPresent((of) -> this.amendments.check(form, of, held, errors));
		if (!errors.hasErrors()) {
			checkNothing(form, city.orElseThrow(), held, errors);
		}
	}

	private Optional<City> cityOf(FilingForm form) {
		return Optional.ofNullable(Texts.orNull(form.city())).flatMap(this.cities::findBySlug);
	}

	private void checkDays(FilingForm form, Errors errors) {
		LocalDate today = LocalDate.now(this.clock);
		form.days().forEach((field, typed) -> {
			LocalDate day = TypedDay.read(typed);
			if (Texts.orNull(typed) == null || errors.hasFieldErrors(field)) {
				return;
			}
			if (day == null) {
				errors.rejectValue(field, "desk.filing.day.wrong");
			}
			else if (day.isAfter(today) && !field.startsWith("period") && !field.equals("due")) {
				errors.rejectValue(field, "desk.filing.day.future");
			}
		});
		EARLIER.forEach((later, earlier) -> {
			LocalDate first = TypedDay.read(form.days().get(earlier));
			LocalDate then = TypedDay.read(form.days().get(later));
			if (first != null && then != null && then.isBefore(first)) {
				errors.rejectValue(later, "desk.filing." + later + ".early");
			}
		});
		LocalDate filed = TypedDay.read(form.filed());
		LocalDate posted = TypedDay.read(form.postedOn());
		if (filed != null && posted != null && posted.isBefore(filed) && !errors.hasFieldErrors("postedOn")) {
			errors.rejectValue("postedOn", "desk.filing.postedOn.early");
		}
		checkPeriod(form, errors);
		if (form.saysNothing() && Texts.orNull(form.periodTo()) == null) {
			errors.rejectValue("periodTo", "desk.filing.periodTo.missing");
		}
	}

	/**
	 * Nobody can say of a period what was in it before it is over.
	 */
	private static void checkPeriod(FilingForm form, Errors errors) {
		LocalDate end = TypedDay.read(form.periodTo());
		for (String field : List.of("filed", "received")) {
			LocalDate day = TypedDay.read(form.days().get(field));
			if (end != null && day != null && day.isBefore(end) && !errors.hasFieldErrors(field)) {
				errors.rejectValue(field, "desk.filing." + field + ".within");
			}
		}
	}

	/**
	 * Asks first where rules found that something is to be declared.
	 */
	private void checkNothing(FilingForm form, City city, @Nullable Filing held, Errors errors) {
		if (!form.saysNothing() || form.sure() != null) {
			return;
		}
		Filing typed = this.entries.typed(form, city);
		boolean asked = held != null && held.isNothingToDeclare() && held.getForm() == typed.getForm()
				&& held.getPeriod().equals(typed.getPeriod())
				&& Objects.equals(FilerChoice.textOf(held), FilerChoice.textOf(typed));
		LocalDate wanted = asked ? null : this.due.findWanted(typed);
		if (wanted != null) {
			errors.rejectValue("nothingToDeclare", "desk.filing.nothingToDeclare.due",
					new Object[] { this.words.day(wanted) }, null);
		}
	}

	private static void checkForm(FilingForm form, Errors errors) {
		boolean named = Texts.orNull(form.formName()) != null;
		boolean other = FormKind.OTHER.name().equals(form.form());
		if (other && !named) {
			errors.rejectValue("formName", "desk.filing.formName.missing");
		}
		else if (!other && named) {
			errors.rejectValue("formName", "desk.filing.formName.known");
		}
	}

	private void checkFiler(FilingForm form, City city, Errors errors) {
		FilerChoice filer = FilerChoice.of(form.filer());
		if (!this.subjects.isThere(filer)) {
			errors.rejectValue("filer", "form.choose");
		}
		else if (!errors.hasFieldErrors("form") && form.form() != null
				&& !FormKind.valueOf(form.form()).filer().includes(filer)) {
			errors.rejectValue("filer", "desk.filing.filer." + FormKind.valueOf(form.form()).filer());
		}
		else if (filer.official() != null && this.subjects.isOfAnotherCity(filer.official(), city)) {
			errors.rejectValue("filer", "desk.filing.filer.elsewhere");
		}
	}

	private void checkTrip(FilingForm form, Errors errors) {
		String trip = Texts.orNull(form.trip());
		if (trip != null && this.subjects.tripOf(trip).isEmpty()) {
			errors.rejectValue("trip", "form.choose");
		}
		else if (!form.ticked().isEmpty()
				&& (trip == null || !this.subjects.keysOfPayments(trip).containsAll(form.ticked()))) {
			errors.rejectValue("payments", "desk.filing.payments.elsewhere");
		}
		LocalDate end = TypedDay.read(form.periodTo());
		LocalDate began = (trip != null && end != null) ? this.subjects.firstDayOf(trip) : null;
		if (end != null && began != null && end.isBefore(began) && !errors.hasFieldErrors("trip")) {
			errors.rejectValue("trip", "desk.filing.trip.after", new Object[] { this.words.day(began) }, null);
		}
	}

}
