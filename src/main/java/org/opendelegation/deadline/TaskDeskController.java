package org.opendelegation.deadline;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.SavedNotice;
import org.opendelegation.support.FormDifferences;
import org.opendelegation.support.Questions;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tasks that staff enter by hand.
 */
@Controller
@RequestMapping("/desk/deadlines")
class TaskDeskController {

	private static final String LIST = "redirect:/desk/deadlines";

	private final TaskDesk tasks;

	TaskDeskController(TaskDesk tasks) {
		this.tasks = tasks;
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('CLERK')")
	String blank(@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("form", TaskForm.blank());
		return form(null, UUID.randomUUID(), user, model);
	}

	@PostMapping("/new")
	@PreAuthorize("hasRole('CLERK')")
	String enter(@RequestParam UUID ticket,
			@RequestParam(name = Questions.CONFIRMED, required = false) String @Nullable [] sure,
			@Valid @ModelAttribute("form") TaskForm form, BindingResult errors, @AuthenticationPrincipal DeskUser user,
			Model model, RedirectAttributes flash) {
		this.tasks.check(form, user, errors);
		ask(form, null, sure, errors, model);
		if (errors.hasErrors()) {
			return form(null, ticket, user, model);
		}
		this.tasks.enter(form, ticket, user);
		SavedNotice.add(flash, "record.entered", form);
		return LIST;
	}

	@GetMapping("/tasks/{id}")
	String show(@PathVariable long id, @AuthenticationPrincipal DeskUser user, Model model) {
		Task task = this.tasks.read(id, user);
		model.addAttribute("form", TaskForm.of(task));
		return form(task, null, user, model);
	}

	@PostMapping("/tasks/{id}")
	@PreAuthorize("hasRole('CLERK')")
	String change(@PathVariable long id, @RequestParam int version,
			@RequestParam(name = Questions.CONFIRMED, required = false) String @Nullable [] sure,
			@Valid @ModelAttribute("form") TaskForm form, BindingResult errors, @AuthenticationPrincipal DeskUser user,
			Model model, RedirectAttributes flash) {
		Task task = this.tasks.read(id, user);
		this.tasks.check(form, user, errors);
		if (task.version() == version) {
			ask(form, task, sure, errors, model);
		}
		if (errors.hasErrors()) {
			model.addAttribute("version", version);
			return form(task, null, user, model);
		}
		if (!this.tasks.change(id, form, version, user)) {
			model.addAttribute("theirs", FormDifferences.between(form, TaskForm.of(this.tasks.read(id, user))));
			return form(this.tasks.read(id, user), null, user, model);
		}
		SavedNotice.add(flash, "record.saved", form);
		return LIST;
	}

	@PostMapping("/tasks/{id}/remove")
	@PreAuthorize("hasRole('CLERK')")
	String remove(@PathVariable long id, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		if (!this.tasks.remove(id, user)) {
			flash.addFlashAttribute("warning", "task.remove.public");
			return LIST + "/tasks/" + id;
		}
		flash.addFlashAttribute("notice", "desk.directory.removed");
		return LIST;
	}

	/**
	 * Asks what nobody has confirmed yet, and what the task did not hold before.
	 */
	private void ask(TaskForm form, @Nullable Task held, String @Nullable [] sure, BindingResult errors, Model model) {
		Set<String> confirmed = Questions.confirmed(sure, model);
		if (held != null) {
			confirmed.addAll(this.tasks.questions(TaskForm.of(held)).ids());
		}
		if (!errors.hasErrors()) {
			this.tasks.questions(form).put(confirmed, errors, model);
		}
	}

	private String form(@Nullable Task task, @Nullable UUID ticket, DeskUser user, Model model) {
		if (task != null && !model.containsAttribute("version")) {
			model.addAttribute("version", task.version());
		}
		model.addAttribute("task", task);
		model.addAttribute("ticket", ticket);
		model.addAttribute("mine", task == null || this.tasks.mayChange(task, user));
		model.addAttribute("choices", this.tasks.choices(user));
		model.addAttribute("audiences", TaskForm.Audience.values());
		return "desk/deadline/task";
	}

}
