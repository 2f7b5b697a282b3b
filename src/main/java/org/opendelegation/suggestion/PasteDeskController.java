package org.opendelegation.suggestion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Pending;
import org.opendelegation.source.SourceEditor;
import org.opendelegation.source.SourceText;
import org.opendelegation.source.SourceTexts;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.web.BadParameterException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A text that is pasted, and what it names that is known already. What somebody chooses
 * of it leads to the form of a record, filled in, with the sentence to be cited; nothing
 * is stored before that form is saved.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/paste")
@PreAuthorize("hasRole('CLERK')")
class PasteDeskController {

	private final SuggestedForms forms;

	private final SuggestionReader suggestions;

	private final SourceTexts texts;

	private final SourceEditor sources;

	PasteDeskController(SuggestedForms forms, SuggestionReader suggestions, SourceTexts texts, SourceEditor sources) {
		this.forms = forms;
		this.suggestions = suggestions;
		this.texts = texts;
		this.sources = sources;
	}

	@GetMapping
	String show(@PathVariable String slug, @Nullable String source, @AuthenticationPrincipal DeskUser user,
			Model model) {
		Edition edition = this.forms.open(slug, user);
		Optional<SourceText> held = textOf(source);
		held.ifPresent((text) -> suggest(edition, text.text(), text.source(), text.language(), model));
		model.addAttribute("form", new PasteForm(held.map(SourceText::source).orElse(null), null, null));
		return page(edition, held.isPresent(), model);
	}

	@PostMapping
	String paste(@PathVariable String slug, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model, RedirectAttributes redirect) {
		Edition edition = this.forms.open(slug, user);
		check(form, errors);
		if (!errors.hasErrors() && form.isToBeKept() && !keep(form)) {
			errors.rejectValue("keep", "desk.paste.kept");
		}
		if (errors.hasErrors()) {
			return page(edition, false, model);
		}
		String text = Texts.orNull(form.text());
		String source = Texts.orNull(form.source());
		if (text == null || form.isToBeKept()) {
			redirect.addAttribute("source", source);
			return "redirect:/desk/trips/{slug}/draft/paste";
		}
		suggest(edition, text, source, null, model);
		return page(edition, false, model);
	}

	/**
	 * Shows the form of the record that was chosen, and stores nothing.
	 */
	@PostMapping("/use")
	String use(@PathVariable String slug, @Valid ChoiceForm choice, BindingResult errors,
			@AuthenticationPrincipal DeskUser user, Model model) {
		this.forms.open(slug, user);
		if (errors.hasErrors()) {
			// Without the words, which the log would keep.
			throw new BadParameterException(errors.getFieldErrors().get(0).getField(), null);
		}
		SuggestionUse use = choice.toUse();
		String source = Texts.orNull(choice.source());
		Pending cited = (source != null) ? this.forms.cite(source, List.of(choice.toCitation(source))) : Pending.NONE;
		return this.forms.show(slug, use.getRecordKind(), use.isOfHeld() ? Texts.orNull(choice.meeting()) : null,
				choice.toTexts(), cited, model);
	}

	private void check(PasteForm form, Errors errors) {
		boolean pasted = Texts.orNull(form.text()) != null;
		boolean chosen = Texts.orNull(form.source()) != null;
		if (chosen && this.sources.choose(form.source()).isEmpty()) {
			errors.rejectValue("source", "form.choose");
		}
		else if (!chosen && form.isToBeKept()) {
			errors.rejectValue("source", "desk.paste.whose");
		}
		else if (!pasted && chosen && textOf(form.source()).isEmpty()) {
			errors.rejectValue("text", "desk.paste.none");
		}
		if (!pasted && !chosen) {
			errors.rejectValue("text", "desk.paste.missing");
		}
	}

	/**
	 * A source that has another text keeps that one.
	 */
	private boolean keep(PasteForm form) {
		SourceText held = this.texts.get(Texts.required(form.source()));
		String text = Objects.requireNonNullElse(Texts.orNull(form.text()), held.text());
		return held.text().equals(text) || !held.isThere() && this.texts.save(held.source(), text, held.version());
	}

	private Optional<SourceText> textOf(@Nullable String source) {
		return Optional.ofNullable(Texts.orNull(source)).flatMap(this.texts::find).filter(SourceText::isThere);
	}

	private void suggest(Edition edition, String text, @Nullable String source, @Nullable String language,
			Model model) {
		model.addAttribute("suggestions", this.suggestions.read(edition, text));
		model.addAttribute("textSource", source);
		model.addAttribute("textLanguage", language);
	}

	/**
	 * The page.
	 * @param again whether its address shows it again, so that who leaves it comes back
	 */
	private String page(Edition edition, boolean again, Model model) {
		model.addAttribute("edition", edition);
		model.addAttribute("sources", this.sources.list());
		model.addAttribute("again", again);
		return "desk/suggestion/paste";
	}

}
