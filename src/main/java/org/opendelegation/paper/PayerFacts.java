package org.opendelegation.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opendelegation.organization.Organization;
import org.opendelegation.organization.Registration;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

/**
 * What the directory has of those who paid, and of the agencies whose officials went.
 *
 * @param registrations what public registers have of each organization
 * @param agencies the organization that is a city, by the slug of the city
 */
record PayerFacts(Map<Organization, List<Registration>> registrations, Map<String, Organization> agencies) {

	static final PayerFacts NONE = new PayerFacts(Map.of(), Map.of());

	Optional<Organization> agencyOf(Traveler traveler) {
		return Optional.ofNullable(traveler.getCity()).map((city) -> this.agencies.get(city.getSlug()));
	}

	Optional<Organization> organization(Party party) {
		return Optional.ofNullable(party.getOrganization());
	}

	List<Registration> registrationsOf(Organization organization) {
		return this.registrations.getOrDefault(organization, List.of());
	}

}
