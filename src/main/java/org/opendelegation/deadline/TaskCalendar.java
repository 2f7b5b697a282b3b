package org.opendelegation.deadline;

import java.util.List;

import org.opendelegation.deadline.PublicTasks.PublicTask;

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
	public List<PublicDay> findPublished() {
		return this.tasks.findPublished().stream().map(this::day).toList();
	}

	private PublicDay day(PublicTask task) {
		PublicMatter matter = new PublicMatter(true, task.title(), null, null,
				List.of(this.words.message("deadlines.calendar.task", task.city())), List.of());
		return new PublicDay("task." + task.id(), task.day(), matter, task.cityId(), "/cities/" + task.slug(),
				task.changes(), task.changedAt());
	}

}
