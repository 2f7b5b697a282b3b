package org.opendelegation.draft;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitationForm;
import org.opendelegation.source.ClaimPage;
import org.opendelegation.source.KeptCitationException;
import org.opendelegation.source.RecordRef;

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
 * Who says so: the citations for every fact of a record of the edition that is being
 * prepared. One fact at a time has a form, the first without a source unless another is
 * asked for.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/{kind}/{key}/sources")
class ClaimDeskController {

	private static final String PAGE = "redirect:/desk/trips/{slug}/draft/{kind}/{key}/sources";

	private final ClaimDesk desk;

	private final RecordDesk records;

	private final CitationFields fields;

	ClaimDeskController(ClaimDesk desk, RecordDesk records, CitationFields fields) {
		this.desk = desk;
		this.records = records;
		this.fields = fields;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable String kind, @PathVariable String key, @Nullable String field,
			@Nullable String source, @AuthenticationPrincipal DeskUser user, Model model) {
		RecordRef record = new RecordRef(kind, key);
		boolean mayEdit = this.desk.mayCite(slug, record, user);
		ClaimPage page = this.desk.read(slug, record);
		ClaimPage.Row open = mayEdit ? page.open(field) : null;
		if (open != null) {
			model.addAttribute("form", this.fields.blank(open, source));
		}
		return page(slug, record, page, open, mayEdit, model);
	}

	@PostMapping
	String cite(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@RequestParam String field, @RequestParam UUID ticket, @Valid @ModelAttribute("form") CitationForm form,
			BindingResult errors, @AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		RecordRef record = new RecordRef(kind, key);
		if (!this.desk.cite(slug, record, field, form, errors, ticket, user)) {
			ClaimPage page = this.desk.read(slug, record);
			return page(slug, record, page, page.open(field), true, model);
		}
		flash.addFlashAttribute("notice", this.fields.notice(form));
		flash.addAttribute("source", form.source());
		return PAGE;
	}

	@PostMapping("/{citation}/remove")
	String remove(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@PathVariable long citation, @AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		try {
			this.desk.remove(slug, new RecordRef(kind, key), citation, user);
			flash.addFlashAttribute("notice", "desk.cite.removed");
		}
		catch (KeptCitationException ex) {
			flash.addFlashAttribute("warning", ex.getMessageKey());
		}
		return PAGE;
	}

	private String page(String slug, RecordRef record, ClaimPage page, ClaimPage.@Nullable Row open, boolean mayEdit,
			Model model) {
		String back = RecordDesk.addressOf(slug, record.kind(), record.key());
		model.addAttribute("edition", this.records.open(slug));
		model.addAttribute("back", back);
		model.addAttribute("mayEdit", mayEdit);
		return this.fields.page(back + "/sources", page, open, model);
	}

}
