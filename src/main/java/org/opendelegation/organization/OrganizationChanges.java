package org.opendelegation.organization;

import java.util.LinkedHashMap;
import java.util.Map;

import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.FieldChange;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.HeldRecords;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.place.CountryRepository;
import org.opendelegation.source.FactWords;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What can be changed of many organizations at once.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationChanges {

	@Bean
	BulkChange kindOfOrganizations(OrganizationEditor editor, HeldRecords records, FormBinding binding,
			FactWords words) {
		return FieldChange.ofChoice(editor, "kind", () -> words.choicesOf(OrganizationKind.class), records, binding);
	}

	@Bean
	BulkChange cityOfOrganizations(OrganizationEditor editor, HeldRecords records, FormBinding binding,
			CityRepository cities) {
		return FieldChange.ofChoice(editor, "city", () -> {
			Map<String, String> names = new LinkedHashMap<>();
			for (City city : cities.findAllByName()) {
				names.put(city.getSlug(), city.getName());
			}
			return names;
		}, records, binding);
	}

	@Bean
	BulkChange countryOfOrganizations(OrganizationEditor editor, HeldRecords records, FormBinding binding,
			CountryRepository countries) {
		return FieldChange.ofChoice(editor, "country", () -> {
			Map<String, String> names = new LinkedHashMap<>();
			countries.findAllByName().forEach((country) -> names.put(country.getCode(), country.getName()));
			return names;
		}, records, binding);
	}

}
