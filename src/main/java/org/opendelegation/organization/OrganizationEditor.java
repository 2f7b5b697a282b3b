package org.opendelegation.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.KeyType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.place.Country;
import org.opendelegation.place.CountryRepository;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Organizations. One becomes public with the first edition that names it.
 */
@Component
class OrganizationEditor extends DirectoryEditor<Organization, OrganizationForm> {

	private final OrganizationRepository organizations;

	private final CityRepository cities;

	private final CountryRepository countries;

	private final EntityManager entities;

	private final List<DirectoryPartEditor<Organization, ?, ?>> parts;

	OrganizationEditor(EntityManager entities, OrganizationRepository organizations, CityRepository cities,
			CountryRepository countries, OrganizationNameEditor names, TieEditor ties,
			RegistrationEditor registrations) {
		super(entities, Organization.class, OrganizationForm.class);
		this.organizations = organizations;
		this.cities = cities;
		this.countries = countries;
		this.entities = entities;
		this.parts = List.of(names, ties, registrations);
	}

	@Override
	public String getKind() {
		return "organization";
	}

	@Override
	public String getPlural() {
		return "organizations";
	}

	@Override
	public String getTemplate() {
		return "desk/organization/_organization";
	}

	@Override
	public boolean isKnownByName() {
		return true;
	}

	@Override
	public boolean isMergeable() {
		return true;
	}

	@Override
	protected Map<String, @Nullable Object> comparedOf(Organization held) {
		Map<String, @Nullable Object> compared = new LinkedHashMap<>();
		compared.put("desk.organization.name", held.getName());
		compared.put("organization.kind", held.getKind());
		compared.put("organization.description", held.getDescription());
		City city = held.getCity();
		compared.put("organization.city", (city != null) ? city.getName() : null);
		Country country = held.getCountry();
		compared.put("organization.country", (country != null) ? country.getName() : null);
		compared.put("organization.founded", held.getFounded());
		return compared;
	}

	@Override
	public List<? extends DirectoryPartEditor<Organization, ?, ?>> getParts() {
		return this.parts;
	}

	@Override
	public boolean isChangedTogether() {
		return true;
	}

	@Override
	protected DirectoryIndex getIndex() {
		return DirectoryIndex.byNames("organization", "r.name", "tie", "registration");
	}

	@Override
	protected List<Organization> fetch(Collection<Long> ids) {
		return this.organizations.findAllWithPlaces(ids);
	}

	@Override
	protected void fetchFacts(Collection<Organization> held) {
		this.organizations.fetchAliases(held);
		this.countries.findAllByCode(held.stream()
			.map(Organization::getCountry)
			.filter(Objects::nonNull)
			.map(Country::getCode)
			.collect(Collectors.toSet()));
	}

	@Override
	public OrganizationForm blank() {
		return new OrganizationForm(null, OrganizationKind.NOT_STATED.name(), null, null, null, null);
	}

	@Override
	protected OrganizationForm formOf(Organization held) {
		City city = held.getCity();
		Country country = held.getCountry();
		return new OrganizationForm(held.getName(), held.getKind().name(), held.getDescription(),
				(city != null) ? city.getSlug() : null, (country != null) ? country.getCode() : null,
				Dates.write(held.getFounded()));
	}

	@Override
	public String labelOf(Organization held) {
		return held.getName();
	}

	@Override
	protected String nameOf(OrganizationForm form) {
		return Texts.required(form.name());
	}

	@Override
	protected void check(OrganizationForm form, @Nullable Organization held, Errors errors) {
		if (Texts.orNull(form.city()) != null && city(form).isEmpty()) {
			errors.rejectValue("city", "form.choose");
		}
		if (held != null && held.isPublic() && city(form).filter((based) -> !based.isPublic()).isPresent()) {
			errors.rejectValue("city", "desk.directory.notPublic");
		}
		if (Texts.orNull(form.country()) != null && country(form).isEmpty()) {
			errors.rejectValue("country", "form.choose");
		}
	}

	@Override
	protected Organization create(String slug, OrganizationForm form) {
		return new Organization(slug, Texts.required(form.name()), kind(form));
	}

	@Override
	protected void apply(Organization held, OrganizationForm form) {
		held.describe(Texts.required(form.name()), kind(form), Texts.orNull(form.description()));
		held.base(city(form).orElse(null), country(form).orElse(null), Dates.read(form.founded()));
	}

	private static OrganizationKind kind(OrganizationForm form) {
		return Objects.requireNonNull(Texts.constant(OrganizationKind.class, form.kind()));
	}

	private Optional<City> city(OrganizationForm form) {
		return Optional.ofNullable(Texts.orNull(form.city()))
			.map((slug) -> this.entities.unwrap(Session.class).find(City.class, slug, KeyType.NATURAL));
	}

	private Optional<Country> country(OrganizationForm form) {
		return Optional.ofNullable(Texts.orNull(form.country())).map((code) -> this.entities.find(Country.class, code));
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("kinds", OrganizationKind.values(), "cities", this.cities.findAllByName(), "countries",
				this.countries.findAllByName());
	}

}
