package org.opendelegation.disclosure;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.support.Texts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Limits, thresholds and days, for administrators, and the form to add one.
 */
@Controller
@RequestMapping("/desk/parameters")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ParameterDeskController {

	private final Parameters parameters;

	private final ParameterPlaces places;

	ParameterDeskController(Parameters parameters, ParameterPlaces places) {
		this.parameters = parameters;
		this.places = places;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("parameters", this.parameters.list().rows());
		model.addAttribute("withdrawn", this.parameters.listWithdrawn());
		return "desk/disclosure/parameters";
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable Long like, Model model) {
		model.addAttribute("form",
				(like != null) ? ParameterForm.like(this.parameters.findEntered(like)) : ParameterForm.blank());
		return form(model);
	}

	@PostMapping("/new")
	String add(@Valid @ModelAttribute("form") ParameterForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		form.check(errors);
		if (!errors.hasFieldErrors("jurisdiction") && !this.places.exists(Texts.required(form.jurisdiction()))) {
			errors.rejectValue("jurisdiction", "parameter.jurisdiction.none");
		}
		if (!errors.hasErrors()) {
			try {
				flash.addFlashAttribute("changed", this.parameters.add(form));
				flash.addFlashAttribute("notice", "parameters.added");
				return "redirect:/desk/parameters";
			}
			catch (Parameters.TakenException ex) {
				errors.rejectValue("from", "parameter.taken");
			}
		}
		return form(model);
	}

	private static String form(Model model) {
		model.addAttribute("kinds", ParameterKind.values());
		return "desk/disclosure/parameter";
	}

}
