package org.opendelegation.deadline;

import java.net.URI;
import java.util.List;

import org.opendelegation.deadline.PublicTasks.PublicTask;
import org.opendelegation.web.PageAddress;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tasks that publishers made public.
 */
@Component
@Order(40)
class TaskCalendar implements PublicCalendar {

	private final PublicTasks tasks;

	private final CalendarWords words;

	TaskCalendar(PublicTasks tasks, CalendarWords words) {
		this.tasks = tasks;
		this.words = words;
	}

	@Override
	public List<CalendarEntry> findPublished(PageAddress page) {
		return this.tasks.findPublished().stream().map((task) -> entry(task, page)).toList();
	}

	private CalendarEntry entry(PublicTask task, PageAddress page) {
		return new CalendarEntry("task." + task.id(), task.day(), task.title(),
				this.words.message("deadlines.calendar.task", task.city()),
				URI.create(page.absolute("/cities/" + task.slug())), task.changes(), task.changedAt());
	}

}
