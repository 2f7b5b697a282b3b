package org.opendelegation.organization;

import jakarta.persistence.EntityManager;
import org.opendelegation.source.OtherNameEditor;

import org.springframework.stereotype.Component;

@Component
class OrganizationNameEditor extends OtherNameEditor<Organization, OrganizationAlias> {

	OrganizationNameEditor(EntityManager entities) {
		super(entities, OrganizationAlias.class, "organization");
	}

	@Override
	protected OrganizationAlias create(Organization owner, String name, String language) {
		return new OrganizationAlias(owner, name, language);
	}

}
