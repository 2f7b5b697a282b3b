package org.opendelegation.draft;

import java.util.Set;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitationForm;
import org.opendelegation.source.CitedTogether;

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
 * The facts without a source of the edition that is being prepared, and one form that
 * cites a place in a source for those of them that are ticked.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/uncited")
class UncitedDeskController {

	private final UncitedDesk desk;

	private final RecordDesk records;

	private final CitationFields fields;

	private final UncitedNotice notice;

	private final FormBinding binding;

	UncitedDeskController(UncitedDesk desk, RecordDesk records, CitationFields fields, UncitedNotice notice,
			FormBinding binding) {
		this.desk = desk;
		this.records = records;
		this.fields = fields;
		this.notice = notice;
		this.binding = binding;
	}

	@GetMapping
	String show(@PathVariable String slug, @RequestParam(defaultValue = "") String kind, @Nullable String source,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		if (!this.desk.isOpen(slug)) {
			flash.addFlashAttribute("warning", "draft.handedIn");
			return "redirect:/desk/trips/{slug}/draft";
		}
		model.addAttribute("form",
				CitationForm.ofPassage(source, (String) model.getAttribute(PassageDeskController.PLACE),
						(String) model.getAttribute(PassageDeskController.QUOTE)));
		return page(slug, Ticks.NONE, kind, user, model);
	}

	/**
	 * Cites, or shows the records of one kind only: of others, what is ticked stays so.
	 */
	@PostMapping
	String cite(@PathVariable String slug, @RequestParam(defaultValue = "") Set<String> fact,
			@RequestParam(defaultValue = "") Set<String> record, @RequestParam(defaultValue = "") String kind,
			@RequestParam(required = false) @Nullable String show, @Valid @ModelAttribute("form") CitationForm form,
			BindingResult errors, @AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes flash) {
		Ticks ticks = new Ticks(fact, record);
		if (show != null) {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", this.binding.show(form));
			return page(slug, ticks, show, user, model);
		}
		CitedTogether done = this.desk.cite(slug, ticks, form, errors, user);
		if (done == null) {
			return page(slug, ticks, kind, user, model);
		}
		flash.addFlashAttribute("said", this.notice.say(done, form));
		flash.addAttribute("source", form.source());
		flash.addAttribute("kind", kind);
		return "redirect:/desk/trips/{slug}/uncited";
	}

	private String page(String slug, Ticks ticks, String kind, DeskUser user, Model model) {
		UncitedPage page = this.desk.read(slug, user);
		String address = "/desk/trips/%s/uncited".formatted(slug);
		model.addAttribute("edition", this.records.open(slug));
		model.addAttribute("page", page);
		model.addAttribute("ticks", ticks);
		model.addAttribute("kind", page.known(kind));
		model.addAttribute("address", address);
		model.addAttribute("together", true);
		this.fields.together(address, model);
		return "desk/draft/uncited";
	}

}
