package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * What staff entered by hand. Who entered the day has said that it is due then, so that
 * it is overdue when the day has passed.
 */
@Component
class TaskDeadlines implements DeadlineSource {

	private final Tasks tasks;

	TaskDeadlines(Tasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public String getKind() {
		return "task";
	}

	@Override
	public List<Deadline> find(LocalDate today) {
		return this.tasks.findAll().stream().map((task) -> deadline(task, today)).toList();
	}

	private Deadline deadline(Task task, LocalDate today) {
		DeadlineStanding open = task.day().isBefore(today) ? DeadlineStanding.OVERDUE : DeadlineStanding.OPEN;
		return new Deadline(getKind(), "task." + task.id(), task.day(), task.cityId(), task.title(), null, null, null,
				"/desk/deadlines/tasks/" + task.id(), task.accountId(),
				(task.doneOn() != null) ? DeadlineStanding.DONE : open, null, true, task.version(), task.changedAt());
	}

}
