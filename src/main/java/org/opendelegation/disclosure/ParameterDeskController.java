package org.opendelegation.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Parameter;
import org.opendelegation.rule.ParameterKind;
import org.opendelegation.support.Texts;
import org.opendelegation.web.SiteProperties;

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

	private final Clock clock;

	ParameterDeskController(Parameters parameters, ParameterPlaces places, Clock clock, SiteProperties site) {
		this.parameters = parameters;
		this.places = places;
		this.clock = clock.withZone(site.timeZone());
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable ParameterKind kind, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		Map<Boolean, List<Parameter>> past = this.parameters.list()
			.rows()
			.stream()
			.filter((row) -> kind == null || row.kind() == kind)
			.collect(Collectors.partitioningBy((row) -> row.until() != null && row.until().isBefore(today)));
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", ParameterKind.values());
		model.addAttribute("parameters", past.get(false));
		model.addAttribute("past", past.get(true));
		model.addAttribute("withdrawn",
				this.parameters.listWithdrawn()
					.stream()
					.filter((one) -> kind == null || one.parameter().kind() == kind)
					.toList());
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
