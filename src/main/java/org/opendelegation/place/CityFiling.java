package org.opendelegation.place;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Slugs;
import org.opendelegation.support.Texts;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters cities and corrects what is recorded of them. A city becomes public with the
 * first edition that names it. An administrator enters the first, since nobody can be a
 * clerk of a city that there is not.
 */
@Service
@Transactional
class CityFiling {

	private static final String MAY_WRITE = "hasAnyRole('CLERK', 'ADMINISTRATOR')";

	private final CityRepository cities;

	private final CountryRepository countries;

	private final EntityManager entities;

	CityFiling(CityRepository cities, CountryRepository countries, EntityManager entities) {
		this.cities = cities;
		this.countries = countries;
		this.entities = entities;
	}

	@Transactional(readOnly = true)
	List<City> list() {
		return this.cities.findAllByName();
	}

	@Transactional(readOnly = true)
	List<Country> countries() {
		return this.countries.findAllByName();
	}

	/**
	 * One city.
	 * @throws NotFoundException if there is no such city
	 */
	@Transactional(readOnly = true)
	City find(String slug) {
		return this.cities.findToRevise(slug).orElseThrow(() -> new NotFoundException("city " + slug));
	}

	boolean isCountry(@Nullable String code) {
		String chosen = Texts.orNull(code);
		return chosen != null && this.countries.findByCode(chosen).isPresent();
	}

	@PreAuthorize(MAY_WRITE)
	void enter(CityForm form) {
		String name = Texts.required(form.name());
		City city = new City(Slugs.free(name, "city", (slug) -> this.cities.findBySlug(slug).isPresent()), name,
				country(form));
		apply(city, form);
		this.cities.save(city);
	}

	/**
	 * Corrects what is recorded of a city; its slug stays.
	 * @param version the version that the form shows
	 * @return whether it was corrected: not if somebody else did so meanwhile
	 */
	@PreAuthorize(MAY_WRITE)
	boolean correct(String slug, CityForm form, int version) {
		City city = find(slug);
		if (city.getVersion() != version) {
			return false;
		}
		apply(city, form);
		this.entities.flush();
		return true;
	}

	private void apply(City city, CityForm form) {
		city.revise(Texts.required(form.name()), Texts.orNull(form.region()), country(form));
		city.locate(CityForm.degrees(form.latitude()), CityForm.degrees(form.longitude()));
	}

	private Country country(CityForm form) {
		return this.countries.findByCode(Texts.required(form.country())).orElseThrow();
	}

}
