package org.opendelegation.deadline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Bin;
import org.opendelegation.directory.Removed;
import org.opendelegation.directory.Tickets;
import org.opendelegation.support.Questions;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Enters, changes and removes tasks. Clerks of the city do; what the public sees, its
 * publishers.
 */
@Service
@Transactional
class TaskDesk {

	private final Tasks tasks;

	private final People people;

	private final Tickets tickets;

	private final Bin bin;

	private final Deadlines deadlines;

	TaskDesk(Tasks tasks, People people, Tickets tickets, Bin bin, Deadlines deadlines) {
		this.tasks = tasks;
		this.people = people;
		this.tickets = tickets;
		this.bin = bin;
		this.deadlines = deadlines;
	}

	/**
	 * A task as it is now.
	 * @throws NotFoundException if there is none, or it is out of reach
	 */
	@Transactional(readOnly = true)
	Task read(long id, DeskUser user) {
		return within(this.tasks.find(id), id, user);
	}

	private static Task within(Optional<Task> task, long id, DeskUser user) {
		return task.filter((one) -> Reach.of(user).covers(one.cityId()))
			.orElseThrow(() -> new NotFoundException("task %d".formatted(id)));
	}

	/**
	 * What a form offers.
	 */
	@Transactional(readOnly = true)
	Choices choices(DeskUser user) {
		List<People.OfCity> cities = this.people.citiesToEnterFor(user);
		return new Choices(cities, this.people.workingFor(cities.stream().map(People.OfCity::id).toList()));
	}

	/**
	 * Looks for what is wrong with a form beyond what it says itself.
	 */
	@Transactional(readOnly = true)
	void check(TaskForm form, DeskUser user, Errors errors) {
		form.check(this.deadlines.today(), errors);
		if (errors.hasFieldErrors("city") || errors.hasFieldErrors("person")) {
			return;
		}
		Long person = form.toPerson();
		if (person != null && this.people.workingFor(List.of(cityOf(form, user)))
			.stream()
			.noneMatch((one) -> one.id() == person)) {
			errors.rejectValue("person", "task.person.elsewhere");
		}
	}

	/**
	 * What is asked about a form that was checked.
	 */
	Questions questions(TaskForm form) {
		Questions questions = new Questions();
		form.ask(this.deadlines.today(), questions);
		return questions;
	}

	/**
	 * Enters a task, once for a ticket.
	 */
	void enter(TaskForm form, UUID ticket, DeskUser user) {
		long city = cityOf(form, user);
		require(!form.isForThePublic() || user.has(DeskRole.PUBLISHER, city));
		if (this.tickets.use(ticket).isEmpty()) {
			this.tickets.leadTo(ticket, String.valueOf(this.tasks.insert(form, city, user)));
		}
	}

	/**
	 * Changes a task.
	 * @param version the version that the form shows
	 * @return whether it was changed: not if somebody else did so meanwhile
	 */
	boolean change(long id, TaskForm form, int version, DeskUser user) {
		Task held = within(this.tasks.hold(id), id, user);
		require(mayChange(held, user));
		long city = cityOf(form, user);
		require(!form.isForThePublic() || user.has(DeskRole.PUBLISHER, city));
		if (held.version() != version) {
			return false;
		}
		this.tasks.update(id, form, city, user);
		return true;
	}

	/**
	 * Puts a task into the bin, which is for what the public does not see.
	 * @return whether it was: not if it is public
	 */
	boolean remove(long id, DeskUser user) {
		Task held = within(this.tasks.hold(id), id, user);
		require(mayChange(held, user));
		if (held.isPublic()) {
			return false;
		}
		this.tasks.delete(id);
		this.bin.keep(new Removed("task", held.title(), "/desk/deadlines", null, null, "deadlines", null,
				List.of(held.cityId())));
		return true;
	}

	boolean mayChange(Task task, DeskUser user) {
		return user.has(task.isPublic() ? DeskRole.PUBLISHER : DeskRole.CLERK, task.cityId());
	}

	private long cityOf(TaskForm form, DeskUser user) {
		return this.people.citiesToEnterFor(user)
			.stream()
			.filter((city) -> city.slug().equals(form.toCity()))
			.map(People.OfCity::id)
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("This is for clerks of the city"));
	}

	private static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

	/**
	 * What a form offers.
	 *
	 * @param cities the cities that a task may be of
	 * @param people who may be responsible
	 */
	record Choices(List<People.OfCity> cities, List<People.OfStaff> people) {
	}

}
