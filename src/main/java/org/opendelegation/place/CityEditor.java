package org.opendelegation.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.Keeper;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Cities. One becomes public with the first edition that names it. An administrator
 * enters the first, since nobody can be a clerk of a city that there is not.
 */
@Component
class CityEditor extends DirectoryEditor<City, CityForm> {

	private final CityRepository cities;

	private final CountryRepository countries;

	private final CityNameEditor names;

	CityEditor(EntityManager entities, CityRepository cities, CountryRepository countries, CityNameEditor names) {
		super(entities, City.class, CityForm.class);
		this.cities = cities;
		this.countries = countries;
		this.names = names;
	}

	@Override
	public String getKind() {
		return "city";
	}

	@Override
	public String getPlural() {
		return "cities";
	}

	@Override
	public String getTemplate() {
		return "desk/place/_city";
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
	protected Map<String, @Nullable Object> comparedOf(City held) {
		Map<String, @Nullable Object> compared = new LinkedHashMap<>();
		compared.put("desk.city.name", held.getName());
		compared.put("desk.city.region", held.getRegion());
		compared.put("desk.city.country", held.getCountry().getName());
		compared.put("desk.city.latitude", held.getLatitude());
		compared.put("desk.city.longitude", held.getLongitude());
		return compared;
	}

	@Override
	public List<CityNameEditor> getParts() {
		return List.of(this.names);
	}

	@Override
	protected DirectoryIndex getIndex() {
		return DirectoryIndex.byNames("city", "r.name");
	}

	@Override
	protected List<City> fetch(Collection<Long> ids) {
		return this.cities.findAllWithCountries(ids);
	}

	@Override
	protected void fetchFacts(Collection<City> held) {
		this.cities.fetchNames(held);
		this.countries
			.findAllByCode(held.stream().map(City::getCountry).map(Country::getCode).collect(Collectors.toSet()));
	}

	@Override
	public CityForm blank() {
		return CityForm.blank();
	}

	@Override
	protected CityForm formOf(City held) {
		return CityForm.of(held);
	}

	@Override
	public String labelOf(City held) {
		return held.getName();
	}

	@Override
	protected String nameOf(CityForm form) {
		return Texts.required(form.name());
	}

	@Override
	protected City create(String slug, CityForm form) {
		return new City(slug, Texts.required(form.name()), country(form));
	}

	@Override
	protected void apply(City held, CityForm form) {
		held.revise(Texts.required(form.name()), Texts.orNull(form.region()), Texts.orNull(form.state()),
				country(form));
		held.locate(CityForm.degrees(form.latitude()), CityForm.degrees(form.longitude()));
	}

	@Override
	protected void check(CityForm form, @Nullable City held, Errors errors) {
		form.checkState(errors);
		form.checkPosition(errors);
		if (!errors.hasFieldErrors("country") && !isCountry(form.country())) {
			errors.rejectValue("country", "form.choose");
		}
	}

	private boolean isCountry(@Nullable String code) {
		String chosen = Texts.orNull(code);
		return chosen != null && this.countries.findByCode(chosen).isPresent();
	}

	private Country country(CityForm form) {
		return this.countries.findByCode(Texts.required(form.country())).orElseThrow();
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("countries", this.countries.findAllByName());
	}

	@Override
	protected boolean mayEnter(Keeper keeper, CityForm form) {
		return keeper.mayEnter() || keeper.isAdministrator();
	}

	/**
	 * What a city is called in public, its own publishers say.
	 */
	@Override
	protected boolean mayCorrect(Keeper keeper, City held) {
		return keeper.isAdministrator() || (held.isPublic() ? keeper.mayPublishFor(held.getId()) : keeper.mayEnter());
	}

}
