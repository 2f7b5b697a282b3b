package org.opendelegation.paper;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers of the edition that is being prepared. Whoever may look at drafts may look at
 * them; what is withheld is not in them. The cities of whoever is signed in come first.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/papers")
class PaperDeskController {

	private final PaperReader papers;

	private final PaperAnswer answer;

	PaperDeskController(PaperReader papers, PaperAnswer answer) {
		this.papers = papers;
		this.answer = answer;
	}

	@GetMapping
	String list(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, Model model) {
		model.addAttribute("papers", this.papers.listDraft(slug).first(user.getCities()));
		model.addAttribute("here", here(slug));
		return "desk/paper/list";
	}

	@GetMapping("/{kind}")
	String show(@PathVariable String slug, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String city, @AuthenticationPrincipal DeskUser user,
			Model model) {
		this.answer.show(this.papers.readDraft(slug, Wanted.of(kind, city)).first(user.getCities()), here(slug), model);
		return "desk/paper/show";
	}

	@GetMapping("/{kind}.pdf")
	ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String city, Model model) {
		return this.answer.file(this.papers.readDraft(slug, Wanted.of(kind, city)), slug, model);
	}

	private static String here(String slug) {
		return "/desk/trips/" + slug + "/draft/papers";
	}

}
