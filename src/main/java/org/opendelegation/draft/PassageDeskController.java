package org.opendelegation.draft;

import org.opendelegation.support.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads from a passage that somebody marked in the text of a source to the form that
 * cites it for several facts of a trip. The words are in no address: logs would keep
 * them.
 */
@Controller
class PassageDeskController {

	static final String PLACE = "markedPlace";

	static final String QUOTE = "markedQuote";

	private static final int LONGEST_PLACE = 50;

	private static final int LONGEST_QUOTE = 2000;

	@PostMapping("/desk/uncited")
	String lead(@RequestParam String trip, @RequestParam String source, @RequestParam(defaultValue = "") String place,
			@RequestParam(defaultValue = "") String quote, RedirectAttributes flash) {
		flash.addAttribute("trip", trip);
		flash.addAttribute("source", source);
		flash.addAttribute("read", source);
		if (place.length() <= LONGEST_PLACE && quote.length() <= LONGEST_QUOTE) {
			flash.addFlashAttribute(PLACE, Texts.orNull(place));
			flash.addFlashAttribute(QUOTE, Texts.orNull(quote));
		}
		return "redirect:/desk/trips/{trip}/uncited";
	}

}
