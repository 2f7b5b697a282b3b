package org.opendelegation.disclosure;

import jakarta.validation.Valid;
import org.opendelegation.account.DeskUser;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Limits, thresholds and days, for administrators.
 */
@Controller
@RequestMapping("/desk/parameters")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ParameterDeskController {

	private static final String LIST = "redirect:/desk/parameters";

	private final Parameters parameters;

	ParameterDeskController(Parameters parameters) {
		this.parameters = parameters;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("parameters", this.parameters.list().rows());
		return "desk/disclosure/parameters";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", ParameterForm.blank());
		return form(model);
	}

	@PostMapping("/new")
	String add(@Valid @ModelAttribute("form") ParameterForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				this.parameters.add(form);
				flash.addFlashAttribute("notice", "parameters.added");
				return LIST;
			}
			catch (Parameters.TakenException ex) {
				errors.rejectValue("from", "parameter.taken");
			}
		}
		return form(model);
	}

	@PostMapping("/{id}/verify")
	String verify(@PathVariable long id, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		flash.addFlashAttribute("notice",
				this.parameters.verify(id, user) ? "parameters.verified.now" : "parameters.verified.before");
		return LIST;
	}

	private static String form(Model model) {
		model.addAttribute("kinds", ParameterKind.values());
		return "desk/disclosure/parameter";
	}

}
