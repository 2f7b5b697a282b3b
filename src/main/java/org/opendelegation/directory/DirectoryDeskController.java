package org.opendelegation.directory;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.FormDifferences;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One kind of record of the directory at the desk: the list, a new one, and a form to
 * correct one.
 *
 * @param <R> the record
 * @param <F> the form
 */
public abstract class DirectoryDeskController<R extends DirectoryRecord, F> {

	private final DirectoryEditor<R, F> editor;

	private final DirectoryDesk desk;

	private final FormBinding binding;

	protected DirectoryDeskController(DirectoryEditor<R, F> editor, DirectoryDesk desk, FormBinding binding) {
		this.editor = editor;
		this.desk = desk;
		this.binding = binding;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("editor", this.editor);
		model.addAttribute("records", this.desk.list(this.editor));
		return "desk/directory/list";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("ticket", UUID.randomUUID());
		return form(this.binding.show(this.editor.blank()), null, model);
	}

	@PostMapping("/new")
	String enter(@RequestParam UUID ticket, @AuthenticationPrincipal Keeper keeper, HttpServletRequest request,
			Model model, RedirectAttributes flash) {
		BindingResult bound = bind(request);
		if (bound.hasErrors()) {
			model.addAttribute("ticket", ticket);
			return form(bound, null, model);
		}
		this.desk.enter(this.editor, formOf(bound), ticket, keeper);
		flash.addFlashAttribute("notice", "record.entered");
		return toList();
	}

	@GetMapping("/{slug}/edit")
	String edit(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, Model model) {
		DirectoryDesk.Opened<F> opened = this.desk.open(this.editor, slug, keeper);
		return form(this.binding.show(opened.form()), opened, model);
	}

	@PostMapping("/{slug}/edit")
	String correct(@PathVariable String slug, @RequestParam int version, @AuthenticationPrincipal Keeper keeper,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		BindingResult bound = bind(request);
		if (bound.hasErrors()) {
			return form(bound, this.desk.open(this.editor, slug, keeper).shownAt(version), model);
		}
		if (!corrected(slug, formOf(bound), version, keeper)) {
			return merge(bound, this.desk.open(this.editor, slug, keeper), model);
		}
		flash.addFlashAttribute("notice", "record.saved");
		return toList();
	}

	private boolean corrected(String slug, F form, int version, Keeper keeper) {
		try {
			return this.desk.correct(this.editor, slug, form, version, keeper);
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	/**
	 * Shows what was typed again, and beside each field what was saved meanwhile.
	 */
	private String merge(BindingResult bound, DirectoryDesk.Opened<F> opened, Model model) {
		model.addAttribute("theirs", FormDifferences.between(formOf(bound), opened.form()));
		return form(bound, opened, model);
	}

	private BindingResult bind(HttpServletRequest request) {
		BindingResult bound = this.binding.bind(this.editor.getFormType(), request);
		if (bound.getTarget() != null) {
			this.editor.check(formOf(bound), bound);
		}
		return bound;
	}

	private F formOf(BindingResult bound) {
		return this.editor.getFormType().cast(Objects.requireNonNull(bound.getTarget()));
	}

	private String form(BindingResult bound, DirectoryDesk.@Nullable Opened<F> opened, Model model) {
		model.addAllAttributes(bound.getModel());
		model.addAttribute("editor", this.editor);
		model.addAttribute("opened", opened);
		model.addAllAttributes(this.editor.choices());
		if (!model.containsAttribute("theirs")) {
			model.addAttribute("theirs", Map.of());
		}
		return "desk/directory/record";
	}

	private String toList() {
		return "redirect:/desk/" + this.editor.getPlural();
	}

}
