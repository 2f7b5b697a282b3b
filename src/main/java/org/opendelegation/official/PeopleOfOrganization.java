package org.opendelegation.official;

import java.util.List;

import org.opendelegation.organization.Organization;
import org.opendelegation.source.Cited;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who holds or held an office in an organization, on its page.
 */
@Component
@Order(10)
class PeopleOfOrganization implements PageSection<Organization> {

	private final OfficeRepository offices;

	PeopleOfOrganization(OfficeRepository offices) {
		this.offices = offices;
	}

	@Override
	public Section read(Organization organization) {
		return new Section("official/_of-organization",
				new Offices(this.offices.findByOrganizationOrderByOfficialSortName(organization)));
	}

	/**
	 * Offices in one organization.
	 *
	 * @param offices the offices, by the name of who holds them
	 */
	record Offices(List<Office> offices) implements Cited {

		@Override
		public List<Office> getRecords() {
			return this.offices;
		}

	}

}
