package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.RecordRef;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
 * A day that a rule found: how it came to it, and what staff say of it.
 */
@Controller
@RequestMapping("/desk/deadlines/findings/{slug}/{rule}/{kind}/{key}/{day}")
class AnswerDeskController {

	private static final List<DeadlineStanding> OPEN = List.of(DeadlineStanding.DONE, DeadlineStanding.WAIVED,
			DeadlineStanding.OVERDUE);

	private final AnswerDesk answers;

	private final Deadlines deadlines;

	AnswerDeskController(AnswerDesk answers, Deadlines deadlines) {
		this.answers = answers;
		this.deadlines = deadlines;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable String rule, @PathVariable String kind,
			@PathVariable String key, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam(required = false) @Nullable String city, @AuthenticationPrincipal DeskUser user,
			Model model) {
		this.deadlines.bringUpToDate();
		model.addAttribute("form", new AnswerForm(null, null));
		return page(this.answers.read(slug, rule, new RecordRef(kind, key), city, day, user), model);
	}

	@PostMapping
	@PreAuthorize("hasRole('CLERK')")
	String answer(@PathVariable String slug, @PathVariable String rule, @PathVariable String kind,
			@PathVariable String key, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam(required = false) @Nullable String city, @RequestParam UUID ticket, @RequestParam long last,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		this.deadlines.bringUpToDate();
		AnswerDesk.Page page = this.answers.read(slug, rule, new RecordRef(kind, key), city, day, user);
		if (errors.hasErrors()) {
			return page(page, model);
		}
		if (!this.answers.answer(page.due(), form, last, ticket, user)) {
			model.addAttribute("stale", true);
			return page(this.answers.read(slug, rule, new RecordRef(kind, key), city, day, user), model);
		}
		flash.addFlashAttribute("notice", "record.saved");
		return "redirect:" + AnsweredDay.of(page.due()).toPath(slug);
	}

	private String page(AnswerDesk.Page page, Model model) {
		Answer latest = page.latest();
		model.addAttribute("deadline", page);
		model.addAttribute("path", AnsweredDay.of(page.due()).toPath(page.due().slug()));
		model.addAttribute("past", page.due().day().isBefore(this.deadlines.today()));
		model.addAttribute("standings", (latest != null && latest.standing() != DeadlineStanding.OPEN)
				? DeadlineStanding.values() : OPEN.toArray());
		model.addAttribute("ticket", UUID.randomUUID());
		return "desk/deadline/finding";
	}

}
