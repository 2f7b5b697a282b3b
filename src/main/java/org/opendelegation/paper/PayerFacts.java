package org.opendelegation.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opendelegation.organization.Organization;
import org.opendelegation.organization.Registration;
import org.opendelegation.trip.Party;

/**
 * What the directory has of those who paid.
 *
 * @param registrations what public registers have of each organization
 */
record PayerFacts(Map<Organization, List<Registration>> registrations) {

	static final PayerFacts NONE = new PayerFacts(Map.of());

	Optional<Organization> organization(Party party) {
		return Optional.ofNullable(party.getOrganization());
	}

	List<Registration> registrationsOf(Organization organization) {
		return this.registrations.getOrDefault(organization, List.of());
	}

}
