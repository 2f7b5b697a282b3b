package org.opendelegation.draft;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Texts;

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
 * Remarks on an edition that is being prepared, on its records and on their fields.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/review/remarks")
class RemarkDeskController {

	/** A field of the form for publishing, where the page has that. */
	private static final String PUBLIC_REASON = "reason";

	private static final int LONGEST_ANSWER = 4000;

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
			BindingResult errors, @RequestParam Map<String, String> sent, @AuthenticationPrincipal DeskUser user,
			Model model, RedirectAttributes flash) {
		if (errors.hasErrors() && sent.containsKey(PUBLIC_REASON)) {
			keep(sent, flash);
			flash.addFlashAttribute("warning", "remark.words.missing");
			return "redirect:/desk/trips/{slug}/review";
		}
		if (errors.hasErrors()) {
			return show(slug, form, ticket, user, model);
		}
		String anchor = this.remarks.make(slug, form, ticket, user);
		sent.remove("words");
		keep(sent, flash);
		return "redirect:/desk/trips/{slug}/review#" + anchor;
	}

	private String show(String slug, RemarkForm form, UUID ticket, DeskUser user, Model model) {
		model.addAttribute("about", this.remarks.read(slug, form, user));
		model.addAttribute("ticket", ticket);
		return "desk/draft/remark";
	}

	@PostMapping("/{id}/answer")
	String answer(@PathVariable String slug, @PathVariable long id, @RequestParam UUID ticket,
			@RequestParam(defaultValue = "false") boolean onRecord, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		Remark remark = this.remarks.find(slug, id);
		String words = Texts.orNull(sent.get(remark.getAnswerField()));
		keep(sent, flash);
		if (words == null || words.length() > LONGEST_ANSWER) {
			flash.addFlashAttribute("warning", (words == null) ? "remark.answer.missing" : "remark.answer.long");
		}
		else {
			this.remarks.answer(slug, id, words, ticket, user);
		}
		return toPage(remark, onRecord);
	}

	@PostMapping("/{id}/settle")
	String settle(@PathVariable String slug, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean onRecord, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		keep(sent, flash);
		return toPage(this.remarks.settle(slug, id, true, user), onRecord);
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable String slug, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean onRecord, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		keep(sent, flash);
		return toPage(this.remarks.settle(slug, id, false, user), onRecord);
	}

	/**
	 * Lets the page show again what somebody has typed into its form for publishing.
	 */
	private static void keep(Map<String, String> sent, RedirectAttributes flash) {
		if (sent.containsKey(PUBLIC_REASON)) {
			flash.addFlashAttribute("typed", sent);
		}
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
