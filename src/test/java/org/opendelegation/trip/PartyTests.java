package org.opendelegation.trip;

import org.junit.jupiter.api.Test;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartyTests {

	@Test
	void leadsToThePerson() {
		Party party = Party.of(new Official("ann-lee", "Ann Lee", "Lee, Ann"));
		assertThat(party.toLink()).isEqualTo(new NamedLink("Ann Lee", "/officials/ann-lee"));
		assertThat(party.getOrganization()).isNull();
	}

	@Test
	void leadsToTheOrganization() {
		Party party = Party.of(new Organization("port", "The Port", OrganizationKind.GOVERNMENT));
		assertThat(party.toLink()).isEqualTo(new NamedLink("The Port", "/organizations/port"));
		assertThat(party.getOfficial()).isNull();
	}

	@Test
	void leadsNowhereWithoutARecord() {
		assertThat(Party.named("the mayors").toLink()).isEqualTo(new NamedLink("the mayors", null));
	}

	@Test
	void hasAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Party.named(" "));
	}

	@Test
	void isNamedTheSameInEveryEdition() {
		Trip trip = new Trip("kyoto-2025");
		Organizer first = organizer(new Edition(trip, 1));
		Organizer second = organizer(new Edition(trip, 2));
		assertThat(first.getReference()).isEqualTo(new RecordRef("organizer", "port")).isEqualTo(second.getReference());
		assertThat(first.getAnchor()).isEqualTo("organizer--port");
	}

	private static Organizer organizer(Edition edition) {
		return new Organizer(edition, "port", 1, Party.named("The Port"), Organizer.Part.HOSTED);
	}

}
