package org.opendelegation.home;

import org.opendelegation.draft.DeskTripRow;
import org.opendelegation.draft.Drafts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where staff begin. Its public counterpart is {@link HomeRegisterController}.
 */
@Controller
class HomeDeskController {

	private final Drafts drafts;

	HomeDeskController(Drafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping("/desk")
	String show(Model model) {
		model.addAttribute("open", this.drafts.list().stream().filter(DeskTripRow::isOpen).toList());
		return "desk/home/home";
	}

}
