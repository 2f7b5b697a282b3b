package org.opendelegation.draft;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
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

/**
 * Remarks on an edition that is being prepared, on its records and on their fields.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/review/remarks")
class RemarkDeskController {

	private final RemarkDesk remarks;

	RemarkDeskController(RemarkDesk remarks) {
		this.remarks = remarks;
	}

	@GetMapping("/new")
	String blank(@PathVariable String slug, @Nullable String kind, @Nullable String key, @Nullable String field,
			@AuthenticationPrincipal DeskUser user, Model model) {
		RemarkForm form = RemarkForm.about(kind, key, field);
		model.addAttribute("form", form);
		return show(slug, form, UUID.randomUUID(), user, model);
	}

	@PostMapping
	String make(@PathVariable String slug, @RequestParam UUID ticket, @Valid @ModelAttribute("form") RemarkForm form,
			BindingResult errors, @AuthenticationPrincipal DeskUser user, Model model) {
		if (errors.hasErrors()) {
			return show(slug, form, ticket, user, model);
		}
		return "redirect:/desk/trips/{slug}/review#" + this.remarks.make(slug, form, ticket, user);
	}

	private String show(String slug, RemarkForm form, UUID ticket, DeskUser user, Model model) {
		model.addAttribute("about", this.remarks.read(slug, form, user));
		model.addAttribute("ticket", ticket);
		return "desk/draft/remark";
	}

	@PostMapping("/{id}/settle")
	String settle(@PathVariable String slug, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean onRecord, @AuthenticationPrincipal DeskUser user) {
		return toPage(this.remarks.settle(slug, id, true, user), onRecord);
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable String slug, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean onRecord, @AuthenticationPrincipal DeskUser user) {
		return toPage(this.remarks.settle(slug, id, false, user), onRecord);
	}

	/**
	 * Back to where the remark was seen.
	 */
	private static String toPage(Remark remark, boolean onRecord) {
		RecordRef record = remark.record();
		String page = (onRecord && record != null) ? "draft/%s/%s".formatted(record.kind(), record.key()) : "review";
		return "redirect:/desk/trips/{slug}/%s#%s".formatted(page, remark.getAnchor());
	}

}
