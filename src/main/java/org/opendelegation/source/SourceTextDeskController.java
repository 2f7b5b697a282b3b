package org.opendelegation.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.opendelegation.directory.Keeper;
import org.opendelegation.support.FormDifferences;
import org.opendelegation.support.Texts;
import org.opendelegation.web.PageSection;

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
 * The text of a source: staff paste it once, and then read it beside the forms.
 */
@Controller
@RequestMapping("/desk/sources/{slug}/text")
class SourceTextDeskController {

	private final SourceTexts texts;

	/** What others do with a passage that is marked in it. */
	private final List<PageSection<SourceText>> sections;

	SourceTextDeskController(SourceTexts texts, List<PageSection<SourceText>> sections) {
		this.texts = texts;
		this.sections = sections;
	}

	@GetMapping
	String show(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, Model model) {
		SourceText held = this.texts.get(slug);
		model.addAttribute("form", new SourceTextForm(held.text()));
		model.addAttribute("theirs", Map.of());
		return page(held, held.version(), keeper, model);
	}

	@PostMapping
	String save(@PathVariable String slug, @RequestParam int version,
			@Valid @ModelAttribute("form") SourceTextForm form, BindingResult errors,
			@AuthenticationPrincipal Keeper keeper, Model model, RedirectAttributes flash) {
		model.addAttribute("theirs", Map.of());
		if (errors.hasErrors()) {
			return page(this.texts.get(slug), version, keeper, model);
		}
		String text = Objects.requireNonNullElse(Texts.orNull(form.text()), "");
		if (!this.texts.save(slug, text, version)) {
			SourceText theirs = this.texts.get(slug);
			model.addAttribute("theirs", FormDifferences.between(form, new SourceTextForm(theirs.text())));
			return page(theirs, theirs.version(), keeper, model);
		}
		flash.addFlashAttribute("notice", "record.saved");
		return "redirect:/desk/sources/{slug}/text";
	}

	private String page(SourceText held, int version, Keeper keeper, Model model) {
		model.addAttribute("held", held);
		model.addAttribute("version", version);
		model.addAttribute("longest", SourceTextForm.LONGEST);
		model.addAttribute("mayEdit", keeper.mayEnter());
		model.addAttribute("paragraphs", ParagraphedText.of(held.text()).mark(List.of()));
		model.addAttribute("sections", (held.isThere() && keeper.mayEnter())
				? this.sections.stream().map((section) -> section.read(held)).toList() : List.of());
		return "desk/source/text";
	}

}
