package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;
import org.opendelegation.web.FilterFields;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes to many records of a list: choose what, look at what it would do, do it.
 */
@Controller
@RequestMapping("/desk/bulk/{list}")
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class BulkDeskController {

	private final BulkDesk bulk;

	BulkDeskController(BulkDesk bulk) {
		this.bulk = bulk;
	}

	@GetMapping
	String choose(@PathVariable String list, @RequestParam(defaultValue = "") List<String> slug,
			@RequestParam(defaultValue = "false") boolean all, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes flash) {
		List<String> chosen = all ? this.bulk.match(list, FilterFields.of(sent)) : slug;
		if (chosen.isEmpty()) {
			flash.addFlashAttribute("warning", "desk.bulk.none");
			return "redirect:/desk/" + list;
		}
		return choose(list, chosen, model);
	}

	private String choose(String list, List<String> chosen, Model model) {
		model.addAttribute("list", list);
		model.addAttribute("changes", this.bulk.of(list));
		model.addAttribute("labels", this.bulk.labels(list, chosen));
		model.addAttribute("slugs", chosen);
		model.addAttribute("most", BulkDesk.MOST);
		return "desk/directory/bulk";
	}

	@PostMapping("/{name}/preview")
	String preview(@PathVariable String list, @PathVariable String name, @RequestParam List<String> slug,
			@RequestParam(defaultValue = "") String value, @AuthenticationPrincipal Keeper keeper, Model model) {
		BulkChange change = this.bulk.find(list, name);
		String typed = Texts.orNull(value);
		String mistake = change.findMistake(typed);
		if (mistake != null) {
			model.addAttribute("mistaken", name);
			model.addAttribute("mistake", mistake);
			model.addAttribute("value", value);
			return choose(list, slug, model);
		}
		model.addAttribute("list", list);
		model.addAttribute("change", change);
		model.addAttribute("value", typed);
		model.addAttribute("choices", change.getChoices());
		model.addAttribute("plan", this.bulk.plan(change, slug, typed, keeper));
		model.addAttribute("most", BulkDesk.MOST);
		model.addAttribute("ticket", UUID.randomUUID());
		return "desk/directory/bulk-preview";
	}

	@PostMapping("/{name}")
	String make(@PathVariable String list, @PathVariable String name,
			@RequestParam(defaultValue = "") List<String> item, @RequestParam(defaultValue = "") String value,
			@RequestParam UUID ticket, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		BulkChange change = this.bulk.find(list, name);
		@Nullable String typed = Texts.orNull(value);
		if (change.findMistake(typed) != null) {
			flash.addFlashAttribute("warning", "desk.bulk.refused");
			return "redirect:/desk/" + list;
		}
		Optional<BulkResult> result = this.bulk.make(change, item, typed, ticket, keeper);
		result.ifPresentOrElse((made) -> flash.addFlashAttribute("bulk", made),
				() -> flash.addFlashAttribute("notice", "desk.bulk.before"));
		return "redirect:/desk/" + list;
	}

}
