package org.opendelegation.publication;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an administrator requires of everybody.
 */
@Controller
@RequestMapping("/desk/rules")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeskRulesDeskController {

	private final DeskRules rules;

	DeskRulesDeskController(DeskRules rules) {
		this.rules = rules;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("fourEyes", this.rules.isFourEyes());
		return "desk/publication/rules";
	}

	@PostMapping
	String change(@RequestParam(defaultValue = "false") boolean fourEyes, RedirectAttributes flash) {
		this.rules.requireFourEyes(fourEyes);
		flash.addFlashAttribute("notice", "rules.saved");
		return "redirect:/desk/rules";
	}

}
