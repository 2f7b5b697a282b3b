package org.opendelegation.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.Keeper;
import org.opendelegation.official.Official;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;

import org.springframework.stereotype.Component;

/**
 * Reads what forms say of filings, and writes forms of what is held.
 */
@Component
class FilingEntries {

	private final CityRepository cities;

	private final OfficialRepository officials;

	private final OrganizationRepository organizations;

	private final FilingRepository filings;

	private final FilingSubjects subjects;

	private final AmendmentChain chain;

	private final FilingWords words;

	FilingEntries(CityRepository cities, OfficialRepository officials, OrganizationRepository organizations,
			FilingRepository filings, FilingSubjects subjects, AmendmentChain chain, FilingWords words) {
		this.cities = cities;
		this.officials = officials;
		this.organizations = organizations;
		this.filings = filings;
		this.subjects = subjects;
		this.chain = chain;
		this.words = words;
	}

	/**
	 * What a form says that was checked.
	 */
	FilingEntry read(FilingForm form) {
		FilerChoice filer = FilerChoice.of(form.filer());
		Period period = new Period(TypedDay.read(form.periodFrom()), TypedDay.read(form.periodTo()));
		FilingDays days = new FilingDays(TypedDay.read(form.due()), TypedDay.read(form.filed()),
				TypedDay.read(form.received()), TypedDay.read(form.postedOn()), TypedDay.read(form.sentOn()));
		Verification verification = new Verification(Texts.orNull(form.signedBy()), TypedDay.read(form.signedOn()));
		Long trip = Optional.ofNullable(Texts.orNull(form.trip())).flatMap(this.subjects::tripOf).orElse(null);
		return new FilingEntry(kindOf(form), Texts.orNull(form.formName()), Texts.orNull(form.formEdition()),
				official(filer), organization(filer), Texts.orNull(form.officer()), verification, period,
				form.saysNothing(), trip, Set.copyOf(form.ticked()), days, Texts.orNull(form.postedAt()), amended(form),
				Texts.orNull(form.remark()), Texts.orNull(form.note()));
	}

	FormKind kindOf(FilingForm form) {
		return FormKind.valueOf(Texts.required(form.form()));
	}

	Optional<City> cityOf(FilingForm form) {
		return Optional.ofNullable(Texts.orNull(form.city())).flatMap(this.cities::findBySlug);
	}

	private @Nullable Official official(FilerChoice filer) {
		return Optional.ofNullable(filer.official()).flatMap(this.officials::findBySlug).orElse(null);
	}

	private @Nullable Organization organization(FilerChoice filer) {
		return Optional.ofNullable(filer.organization()).flatMap(this.organizations::findBySlug).orElse(null);
	}

	private @Nullable Long amended(FilingForm form) {
		return Optional.ofNullable(Texts.orNull(form.amends()))
			.flatMap(this.filings::findOfAny)
			.map(Filing::getId)
			.orElse(null);
	}

	/**
	 * From what the slug of a filing is made: what was filed, by whom and for which year.
	 */
	String nameOf(FilingForm form) {
		return this.words.name(typed(form, cityOf(form).orElseThrow()));
	}

	/**
	 * A filing that is stored nowhere, as a form that was checked has it.
	 */
	Filing typed(FilingForm form, City city) {
		FilingEntry entry = read(form);
		Filing typed = new Filing("", city, entry.form());
		typed.fill(entry);
		return typed;
	}

	FilingForm formOf(Filing held, DateTimeFormatter days) {
		FilingDays known = held.getDays();
		Verification signed = held.getVerification();
		return new FilingForm(held.getCity().getSlug(), held.getForm().name(), held.getFormName(),
				held.getFormEdition(), FilerChoice.textOf(held), held.getOfficer(), signed.signedBy(),
				text(signed.signedOn(), days), text(held.getPeriod().from(), days), text(held.getPeriod().to(), days),
				held.isNothingToDeclare() ? "true" : null, null,
				this.subjects.slugOfTrip(held.getTripId()).orElse(null), List.copyOf(held.getPayments()),
				text(known.due(), days), text(known.filed(), days), text(known.received(), days),
				text(known.postedOn(), days), held.getPostedAt(), text(known.sentOn(), days), amendedBy(held),
				held.getRemark(), held.getNote(), null, null);
	}

	private static @Nullable String text(@Nullable LocalDate day, DateTimeFormatter days) {
		return (day != null) ? days.format(day) : null;
	}

	private @Nullable String amendedBy(Filing held) {
		return Optional.ofNullable(held.getAmendsId())
			.flatMap(this.filings::findByIdentity)
			.map(Filing::getSlug)
			.orElse(null);
	}

	/**
	 * What a form is filled in from, for the cities that somebody keeps.
	 * @param slug the filing, or {@code null} for a new one
	 */
	Map<String, Object> choices(Keeper keeper, @Nullable String slug) {
		Map<String, Object> choices = new LinkedHashMap<>();
		choices.put("homes",
				this.cities.findAllByName().stream().filter((city) -> keeper.mayEnterFor(city.getId())).toList());
		choices.put("kinds", FormKind.values());
		choices.put("officials", this.officials.findAllByName());
		choices.put("organizations", this.organizations.findAllByName());
		choices.put("trips", this.subjects.trips());
		choices.put("amendable",
				this.chain.amendableBy(slug)
					.stream()
					.filter((filing) -> keeper.mayEnterFor(filing.getCity().getId()))
					.map((filing) -> new FilingSubjects.Named(filing.getSlug(), this.words.label(filing)))
					.toList());
		return choices;
	}

}
