package org.opendelegation.meeting;

import org.opendelegation.organization.Organization;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The meetings that an organization was at, on its page.
 */
@Component
@Order(40)
class MeetingsOfOrganization implements PageSection<Organization> {

	private final MeetingRepository meetings;

	MeetingsOfOrganization(MeetingRepository meetings) {
		this.meetings = meetings;
	}

	@Override
	public Section read(Organization organization) {
		ListFilter filter = ListFilter.none().organization(organization.getSlug());
		return new Section("meeting/_of-organization", LatestMeetings.of(this.meetings, filter));
	}

}
