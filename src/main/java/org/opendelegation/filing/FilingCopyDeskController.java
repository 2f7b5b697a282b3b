package org.opendelegation.filing;

import java.util.Optional;

import org.opendelegation.account.DeskUser;
import org.opendelegation.account.Uploads;
import org.opendelegation.document.Document;
import org.opendelegation.document.Offer;

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
 * Which file of a filing may be public, and the copy of one that is offered. Before it is
 * offered, a page asks.
 */
@Controller
@RequestMapping(Uploads.OF_FILINGS)
@PreAuthorize("hasRole('READER')")
class FilingCopyDeskController {

	private static final String PAGE = "redirect:/desk/filings/{slug}/files";

	private static final String WARNING = "warning";

	private static final String NOTICE = "notice";

	private final FilingFiles files;

	FilingCopyDeskController(FilingFiles files) {
		this.files = files;
	}

	@PostMapping("/{id}/mark")
	String mark(@PathVariable String slug, @PathVariable long id, @RequestParam FileMark mark,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		boolean marked = this.files.mark(this.files.get(slug), user, id, mark);
		flash.addFlashAttribute(marked ? NOTICE : WARNING,
				marked ? "desk.filing.mark.done" : "desk.filing.mark.offered");
		return PAGE;
	}

	@GetMapping("/{id}/offer")
	String ask(@PathVariable String slug, @PathVariable long id, @AuthenticationPrincipal DeskUser user, Model model,
			RedirectAttributes flash) {
		Filing filing = this.files.get(slug);
		Optional<Document> document = this.files.findToOffer(filing, user, id);
		if (document.isEmpty()) {
			flash.addFlashAttribute(WARNING, "desk.filing.mark.first");
			return PAGE;
		}
		model.addAttribute("filing", filing);
		model.addAttribute("document", document.get());
		model.addAttribute("copy", this.files.findCopy(filing).orElse(null));
		return "desk/filing/offer";
	}

	@PostMapping("/{id}/offer")
	String offer(@PathVariable String slug, @PathVariable long id, @AuthenticationPrincipal DeskUser user,
			RedirectAttributes flash) {
		Offer offer = this.files.offer(this.files.get(slug), user, id);
		flash.addFlashAttribute((offer == Offer.OFFERED) ? NOTICE : WARNING, "attachments.copy." + offer);
		return PAGE;
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String slug, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		this.files.withdraw(this.files.get(slug), user);
		flash.addFlashAttribute(NOTICE, "attachments.copy.withdrawn");
		return PAGE;
	}

}
