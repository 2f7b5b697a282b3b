package org.opendelegation.place;

import jakarta.persistence.EntityManager;
import org.opendelegation.source.OtherNameEditor;

import org.springframework.stereotype.Component;

@Component
class CityNameEditor extends OtherNameEditor<City, CityName> {

	CityNameEditor(EntityManager entities) {
		super(entities, CityName.class, "city");
	}

	@Override
	protected CityName create(City owner, String name, String language) {
		return new CityName(owner, name, language);
	}

}
