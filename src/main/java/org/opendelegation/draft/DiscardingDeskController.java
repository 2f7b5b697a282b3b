package org.opendelegation.draft;

import org.opendelegation.account.DeskUser;
import org.opendelegation.trip.Edition;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks before a draft is discarded.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/discard")
class DiscardingDeskController {

	private final Discarding discarding;

	private final DraftReader drafting;

	private final Drafts drafts;

	DiscardingDeskController(Discarding discarding, DraftReader drafting, Drafts drafts) {
		this.discarding = discarding;
		this.drafting = drafting;
		this.drafts = drafts;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String ask(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, Model model) {
		Edition edition = this.discarding.find(slug, user);
		model.addAttribute("edition", edition);
		model.addAttribute("draft", this.drafting.read(edition));
		model.addAttribute("alone", this.drafts.find(slug).editions().size() == 1);
		return "desk/draft/discard";
	}

	@PostMapping
	String discard(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		boolean alone = this.drafts.find(slug).editions().size() == 1;
		this.discarding.discard(slug, user);
		flash.addFlashAttribute("notice", "draft.discard.done");
		return alone ? "redirect:/desk/trips" : "redirect:/desk/trips/{slug}";
	}

}
