package org.opendelegation.official;

import jakarta.persistence.EntityManager;
import org.opendelegation.source.OtherNameEditor;

import org.springframework.stereotype.Component;

@Component
class OfficialNameEditor extends OtherNameEditor<Official, OfficialAlias> {

	OfficialNameEditor(EntityManager entities) {
		super(entities, OfficialAlias.class, "official");
	}

	@Override
	protected OfficialAlias create(Official owner, String name, String language) {
		return new OfficialAlias(owner, name, language);
	}

}
