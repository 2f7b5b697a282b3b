package org.opendelegation.paper;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers of published editions, filled from what the public can read.
 */
@Controller
@RequestMapping("/trips/{slug}")
class PaperRegisterController {

	private final PaperReader papers;

	private final PaperAnswer answer;

	PaperRegisterController(PaperReader papers, PaperAnswer answer) {
		this.papers = papers;
		this.answer = answer;
	}

	@GetMapping("/papers")
	String list(@PathVariable String slug, Model model) {
		model.addAttribute("papers", this.papers.listPublished(slug));
		model.addAttribute("here", "/trips/" + slug + "/papers");
		return "paper/list";
	}

	@GetMapping("/editions/{number}/papers")
	String listOfEdition(@PathVariable String slug, @PathVariable String number, Model model) {
		model.addAttribute("papers", this.papers.listPublished(slug, number));
		model.addAttribute("here", "/trips/" + slug + "/editions/" + number + "/papers");
		return "paper/list";
	}

	@GetMapping("/papers/{kind}")
	String show(@PathVariable String slug, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String city, Model model) {
		this.answer.show(this.papers.readPublished(slug, Wanted.of(kind, city)), "/trips/" + slug + "/papers", model);
		return "paper/show";
	}

	@GetMapping("/editions/{number}/papers/{kind}")
	String showOfEdition(@PathVariable String slug, @PathVariable String number, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String city, Model model) {
		this.answer.show(this.papers.readPublished(slug, number, Wanted.of(kind, city)),
				"/trips/" + slug + "/editions/" + number + "/papers", model);
		return "paper/show";
	}

	@GetMapping("/papers/{kind}.pdf")
	ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String city, Model model) {
		return this.answer.file(this.papers.readPublished(slug, Wanted.of(kind, city)), slug, model);
	}

	@GetMapping("/editions/{number}/papers/{kind}.pdf")
	ResponseEntity<byte[]> fileOfEdition(@PathVariable String slug, @PathVariable String number,
			@PathVariable String kind, @RequestParam(required = false) @Nullable String city, Model model) {
		return this.answer.file(this.papers.readPublished(slug, number, Wanted.of(kind, city)), slug, model);
	}

}
