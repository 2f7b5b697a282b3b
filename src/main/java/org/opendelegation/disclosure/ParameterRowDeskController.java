package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.util.OptionalLong;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.rule.Parameter;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDay;

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
 * One limit, threshold or day, for administrators: verified by a person, ended, or
 * withdrawn where it was entered wrongly.
 */
@Controller
@RequestMapping("/desk/parameters/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ParameterRowDeskController {

	private static final String LIST = "redirect:/desk/parameters";

	private static final String ROW = "redirect:/desk/parameters/{id}";

	private final Parameters parameters;

	ParameterRowDeskController(Parameters parameters) {
		this.parameters = parameters;
	}

	@ModelAttribute("row")
	Parameter row(@PathVariable long id) {
		return this.parameters.find(id);
	}

	@GetMapping
	String show(Model model) {
		return page(model);
	}

	@PostMapping("/verify")
	String verify(@PathVariable long id, @Valid @ModelAttribute("verifying") Verifying form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(model);
		}
		flash.addFlashAttribute("notice",
				this.parameters.verify(id, user) ? "parameters.verified.now" : "parameters.verified.before");
		return ROW;
	}

	@PostMapping("/unverify")
	String takeVerificationBack(@PathVariable long id, RedirectAttributes flash) {
		this.parameters.takeVerificationBack(id);
		flash.addFlashAttribute("notice", "parameters.unverified");
		return ROW;
	}

	@PostMapping("/end")
	String end(@PathVariable long id, @Valid @ModelAttribute("ending") Ending form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		LocalDate first = this.parameters.find(id).from();
		LocalDate last = TypedDay.read(form.last());
		if (!errors.hasErrors() && last == null) {
			errors.rejectValue("last", "parameter.from.wrong");
		}
		if (last != null && first != null && last.isBefore(first)) {
			errors.rejectValue("last", "parameter.until.before");
		}
		if (last == null || errors.hasErrors()) {
			return page(model);
		}
		OptionalLong changed = this.parameters.end(id, last);
		changed.ifPresent((number) -> flash.addFlashAttribute("changed", number));
		flash.addFlashAttribute("notice", changed.isPresent() ? "parameters.ended" : "parameters.ended.before");
		return LIST;
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, @Valid @ModelAttribute("withdrawing") Withdrawing form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(model);
		}
		flash.addFlashAttribute("changed", this.parameters.withdraw(id, Texts.required(form.because()), user));
		flash.addFlashAttribute("notice", "parameters.withdrawn.now");
		return LIST;
	}

	private static String page(Model model) {
		addIfAbsent(model, "verifying", new Verifying(null));
		addIfAbsent(model, "ending", new Ending(null));
		addIfAbsent(model, "withdrawing", new Withdrawing(null));
		return "desk/disclosure/parameter-row";
	}

	private static void addIfAbsent(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

	/**
	 * That somebody held a row against what it cites.
	 */
	record Verifying(@NotNull(message = "{parameter.held.missing}") @AssertTrue(
			message = "{parameter.held.missing}") @Nullable Boolean held) {

	}

	/**
	 * The last day of a row.
	 */
	record Ending(@NotBlank @Size(max = 40) @Nullable String last) {

	}

	/**
	 * Why a row is withdrawn.
	 */
	record Withdrawing(@NotBlank @Size(max = 500) @Nullable String because) {

	}

}
