package org.opendelegation.source;

import jakarta.validation.Valid;
import org.opendelegation.support.FormDifferences;

import org.springframework.dao.OptimisticLockingFailureException;
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
 * Sources at the desk: the list, a new one, and the correction of one.
 */
@Controller
@RequestMapping("/desk/sources")
class SourceDeskController {

	private static final String LIST = "redirect:/desk/sources";

	private final SourceFiling filing;

	SourceDeskController(SourceFiling filing) {
		this.filing = filing;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("sources", this.filing.list());
		return "desk/source/list";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", SourceForm.blank());
		return form("desk/source/new", model);
	}

	@PostMapping("/new")
	String enter(@Valid @ModelAttribute("form") SourceForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form("desk/source/new", model);
		}
		this.filing.enter(form);
		flash.addFlashAttribute("notice", "desk.source.entered");
		return LIST;
	}

	@GetMapping("/{slug}/edit")
	String edit(@PathVariable String slug, Model model) {
		Source source = this.filing.find(slug);
		model.addAttribute("form", SourceForm.of(source));
		return edit(source, source.getVersion(), model);
	}

	@PostMapping("/{slug}/edit")
	String correct(@PathVariable String slug, @Valid @ModelAttribute("form") SourceForm form, BindingResult errors,
			@RequestParam int version, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return edit(this.filing.find(slug), version, model);
		}
		if (!corrected(slug, form, version)) {
			return merge(this.filing.find(slug), form, model);
		}
		flash.addFlashAttribute("notice", "desk.source.corrected");
		return LIST;
	}

	private boolean corrected(String slug, SourceForm form, int version) {
		try {
			return this.filing.correct(slug, form, version);
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	/**
	 * Shows what was typed again, and beside each field what was saved meanwhile.
	 */
	private String merge(Source source, SourceForm form, Model model) {
		model.addAttribute("theirs", FormDifferences.between(form, SourceForm.of(source)));
		return edit(source, source.getVersion(), model);
	}

	private String edit(Source source, int version, Model model) {
		model.addAttribute("source", source);
		model.addAttribute("version", version);
		return form("desk/source/edit", model);
	}

	private String form(String view, Model model) {
		model.addAttribute("kinds", SourceKind.values());
		return view;
	}

}
