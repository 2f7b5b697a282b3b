package org.opendelegation.meeting;

import org.opendelegation.place.City;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The meetings that took place in a city, on its page.
 */
@Component
@Order(30)
class MeetingsInCity implements PageSection<City> {

	private final MeetingRepository meetings;

	MeetingsInCity(MeetingRepository meetings) {
		this.meetings = meetings;
	}

	@Override
	public Section read(City city) {
		ListFilter filter = ListFilter.none().place(city.getSlug());
		return new Section("meeting/_of-city", LatestMeetings.of(this.meetings, filter));
	}

}
