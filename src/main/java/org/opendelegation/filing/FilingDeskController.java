package org.opendelegation.filing;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.Keeper;
import org.opendelegation.support.Texts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Filings at the desk. Their public counterpart is {@link FilingRegisterController}.
 */
@Controller
@RequestMapping("/desk/filings")
class FilingDeskController extends DirectoryDeskController<Filing, FilingForm> {

	private final FilingPublication publication;

	private final FilingFiles files;

	private final FormBinding binding;

	FilingDeskController(FilingEditor editor, DirectoryDesk desk, DirectoryPartDesk parts, FormBinding binding,
			FilingPublication publication, FilingFiles files) {
		super(editor, desk, parts, binding);
		this.publication = publication;
		this.files = files;
		this.binding = binding;
	}

	/**
	 * A form for a filing of which something is known, as of a deadline.
	 */
	@GetMapping(path = "/new", params = "form")
	String known(@ModelAttribute(name = "known") FilingForm.Known known, @AuthenticationPrincipal Keeper keeper,
			Model model) {
		return blank(FilingForm.of(known), keeper, model);
	}

	/**
	 * Shows what was typed again, with the payments of the trip that was chosen, and
	 * saves nothing.
	 */
	@PostMapping(path = "/new", params = "listing")
	String listPayments(HttpServletRequest request, @AuthenticationPrincipal Keeper keeper, Model model) {
		Object typed = this.binding.bind(FilingForm.class, request).getTarget();
		return blank((FilingForm) Objects.requireNonNull(typed, "Texts alone"), keeper, model);
	}

	@GetMapping("/{slug}/publish")
	String review(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, Model model) {
		model.addAttribute("withdrawal", new Withdrawal(null));
		return page(slug, keeper, model);
	}

	@PostMapping("/{slug}/publish")
	String publish(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		this.publication.publish(slug, keeper);
		flash.addFlashAttribute("notice", "publish.done");
		return "redirect:/desk/filings/{slug}/publish";
	}

	@PostMapping("/{slug}/withdraw")
	String withdraw(@PathVariable String slug, @Validated @ModelAttribute("withdrawal") Withdrawal withdrawal,
			BindingResult errors, @AuthenticationPrincipal Keeper keeper, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(slug, keeper, model);
		}
		this.publication.withdraw(slug, Texts.required(withdrawal.reason()), keeper);
		flash.addFlashAttribute("notice", "desk.filing.withdrawn.done");
		return "redirect:/desk/filings/{slug}/publish";
	}

	private String page(String slug, Keeper keeper, Model model) {
		FilingPublication.Review review = this.publication.review(slug, keeper);
		model.addAttribute("review", review);
		model.addAttribute("copy", this.files.findCopy(review.filing()).orElse(null));
		return "desk/filing/publish";
	}

	/**
	 * Why a filing is taken back.
	 */
	record Withdrawal(@NotBlank @Size(max = 1000) @Nullable String reason) {

	}

}
