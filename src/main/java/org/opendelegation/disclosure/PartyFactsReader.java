package org.opendelegation.disclosure;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.organization.Registration;
import org.opendelegation.organization.RegistrationRepository;
import org.opendelegation.place.City;
import org.opendelegation.place.Country;
import org.opendelegation.rule.PartyFacts;
import org.opendelegation.rule.PartyFacts.TaxEntry;
import org.opendelegation.rule.UnitedStates;
import org.opendelegation.trip.Party;

import org.springframework.stereotype.Component;

/**
 * Takes from the record of a payer what rules may know. An entry of the tax register that
 * the public cannot see is none, for findings are public.
 */
@Component
class PartyFactsReader {

	private static final Pattern SECTION = Pattern.compile("501\\s*\\(c\\)\\s*\\(3\\)", Pattern.CASE_INSENSITIVE);

	private final RegistrationRepository registrations;

	PartyFactsReader(RegistrationRepository registrations) {
		this.registrations = registrations;
	}

	@Nullable PartyFacts readOrNull(@Nullable Party party) {
		return (party != null) ? read(party) : null;
	}

	PartyFacts read(Party party) {
		if (party.getOfficial() != null) {
			return new PartyFacts(party.getName(), party.getOfficial().getReference(), OrganizationKind.NOT_STATED,
					true, false, null, null);
		}
		Organization organization = party.getOrganization();
		if (organization == null) {
			return PartyFacts.named(party.getName());
		}
		City city = organization.getCity();
		return new PartyFacts(party.getName(), organization.getReference(), organization.getKind(), false,
				isAbroad(organization), (city != null) ? city.getSlug() : null, taxEntry(organization));
	}

	private static boolean isAbroad(Organization organization) {
		City city = organization.getCity();
		Country country = (city != null) ? city.getCountry() : organization.getCountry();
		return country != null && UnitedStates.of(country.getCode()) == UnitedStates.OUTSIDE;
	}

	private @Nullable TaxEntry taxEntry(Organization organization) {
		return this.registrations.findPublishedOf(organization)
			.stream()
			.filter(PartyFactsReader::isOfTaxRegister)
			.map((entry) -> (entry.getCheckedOn() != null) ? new TaxEntry(entry.getReference(), entry.getCheckedOn())
					: null)
			.filter((entry) -> entry != null)
			.findFirst()
			.orElse(null);
	}

	private static boolean isOfTaxRegister(Registration entry) {
		return entry.getRegister() == Registration.Register.IRS && SECTION.matcher(entry.getCapacity()).find()
				&& TaxStanding.isInForce(entry.getStatus());
	}

}
