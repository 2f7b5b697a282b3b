package org.opendelegation.meeting;

import java.util.List;

import org.opendelegation.web.ListFilter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/**
 * The latest meetings of a list, for a page that shows no more of them.
 *
 * @param meetings the latest ones
 * @param total how many there are
 * @param path the list with all of them
 */
record LatestMeetings(List<MeetingSummary> meetings, long total, String path) {

	private static final int MOST = 20;

	static LatestMeetings of(MeetingRepository repository, ListFilter filter) {
		Page<MeetingSummary> page = repository.findPublished(filter, PageRequest.of(0, MOST));
		return new LatestMeetings(page.getContent(), page.getTotalElements(), "/meetings" + filter.toQuery(1));
	}

	public boolean isMore() {
		return this.total > this.meetings.size();
	}

}
