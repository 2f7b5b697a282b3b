package org.opendelegation.search;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.SearchText;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search page of the register.
 */
@Controller
class SearchRegisterController {

	private final Search search;

	SearchRegisterController(Search search) {
		this.search = search;
	}

	@GetMapping("/search")
	String find(@Nullable String q, @Nullable String kind, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response) {
		SearchText text = SearchText.of(q);
		SearchKind ofKind = SearchKind.ofParameter(kind);
		if (page < 1) {
			throw new BadParameterException("page", String.valueOf(page));
		}
		// Search engines find the records themselves; a page of results is none.
		response.setHeader("X-Robots-Tag", "noindex");
		if (!text.isEmpty()) {
			model.addAttribute("results", this.search.find(text, ofKind, page));
		}
		model.addAttribute("text", text);
		return "search/results";
	}

}
