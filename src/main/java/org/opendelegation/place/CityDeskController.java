package org.opendelegation.place;

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
 * Cities at the desk. Its public counterpart is {@link CityRegisterController}.
 */
@Controller
@RequestMapping("/desk/cities")
class CityDeskController {

	private static final String LIST = "redirect:/desk/cities";

	private final CityFiling filing;

	CityDeskController(CityFiling filing) {
		this.filing = filing;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("cities", this.filing.list());
		return "desk/place/list";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", CityForm.blank());
		return form("desk/place/new", model);
	}

	@PostMapping("/new")
	String enter(@Valid @ModelAttribute("form") CityForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		check(form, errors);
		if (errors.hasErrors()) {
			return form("desk/place/new", model);
		}
		this.filing.enter(form);
		flash.addFlashAttribute("notice", "desk.city.entered");
		return LIST;
	}

	@GetMapping("/{slug}/edit")
	String edit(@PathVariable String slug, Model model) {
		City city = this.filing.find(slug);
		model.addAttribute("form", CityForm.of(city));
		return edit(city, city.getVersion(), model);
	}

	@PostMapping("/{slug}/edit")
	String correct(@PathVariable String slug, @Valid @ModelAttribute("form") CityForm form, BindingResult errors,
			@RequestParam int version, Model model, RedirectAttributes flash) {
		check(form, errors);
		if (errors.hasErrors()) {
			return edit(this.filing.find(slug), version, model);
		}
		if (!corrected(slug, form, version)) {
			return merge(this.filing.find(slug), form, model);
		}
		flash.addFlashAttribute("notice", "desk.city.corrected");
		return LIST;
	}

	private void check(CityForm form, BindingResult errors) {
		form.checkPosition(errors);
		if (!errors.hasFieldErrors("country") && !this.filing.isCountry(form.country())) {
			errors.rejectValue("country", "form.choose");
		}
	}

	private boolean corrected(String slug, CityForm form, int version) {
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
	private String merge(City city, CityForm form, Model model) {
		model.addAttribute("theirs", FormDifferences.between(form, CityForm.of(city)));
		return edit(city, city.getVersion(), model);
	}

	private String edit(City city, int version, Model model) {
		model.addAttribute("city", city);
		model.addAttribute("version", version);
		return form("desk/place/edit", model);
	}

	private String form(String view, Model model) {
		model.addAttribute("countries", this.filing.countries());
		return view;
	}

}
