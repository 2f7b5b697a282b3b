package org.opendelegation.home;

import java.util.Map;

import jakarta.validation.Valid;
import org.opendelegation.account.DeskUser;
import org.opendelegation.web.FilterFields;

import org.springframework.dao.DuplicateKeyException;
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
 * Lists that somebody keeps under a name.
 */
@Controller
@RequestMapping("/desk/views")
class SavedViewDeskController {

	private static final String VIEWS = "redirect:/desk/views";

	private final SavedViews views;

	SavedViewDeskController(SavedViews views) {
		this.views = views;
	}

	@GetMapping
	String list(@AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("views", this.views.all());
		model.addAttribute("sharing", this.views.citiesOf(user));
		return "desk/home/views";
	}

	/**
	 * The filter comes with parameters whose names begin with {@code filter.}, beside
	 * those of the form.
	 */
	@PostMapping("/{list}")
	String save(@PathVariable String list, @Valid @ModelAttribute("form") SavedViewForm form, BindingResult errors,
			@RequestParam Map<String, String> sent, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		Map<String, String> query = FilterFields.of(sent);
		String address = "/desk/" + list + this.views.narrow(list, query).toQuery(1);
		if (errors.hasErrors()) {
			flash.addFlashAttribute("warning", "views.name.wrong");
			return "redirect:" + address;
		}
		try {
			this.views.save(list, form, query, user);
			flash.addFlashAttribute("notice", "views.saved");
		}
		catch (SavedViews.TooManyException ex) {
			flash.addFlashAttribute("warning", "views.tooMany");
		}
		return "redirect:" + address;
	}

	@PostMapping("/own/{id}")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") SavedViewForm form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			flash.addFlashAttribute("warning", "views.name.wrong");
			return VIEWS;
		}
		try {
			this.views.change(id, form, user);
			flash.addFlashAttribute("notice", "record.saved");
		}
		catch (DuplicateKeyException ex) {
			flash.addFlashAttribute("warning", "views.name.taken");
		}
		return VIEWS;
	}

	@PostMapping("/own/{id}/remove")
	String remove(@PathVariable long id, RedirectAttributes flash) {
		this.views.remove(id);
		flash.addFlashAttribute("notice", "desk.directory.removed");
		return VIEWS;
	}

}
