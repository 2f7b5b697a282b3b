package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

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
 * Forms for the parts of one kind of record of the directory, such as the offices of
 * officials.
 *
 * @param <R> the record
 */
abstract class DirectoryPartDeskController<R extends DirectoryRecord> {

	/** What the model holds where a {@link NotSavedException} is to be shown. */
	protected static final String NOT_SAVED = "notSaved";

	private final DirectoryEditor<R, ?> editor;

	private final DirectoryDesk desk;

	private final DirectoryPartDesk parts;

	private final FormBinding binding;

	DirectoryPartDeskController(DirectoryEditor<R, ?> editor, DirectoryDesk desk, DirectoryPartDesk parts,
			FormBinding binding) {
		this.editor = editor;
		this.desk = desk;
		this.parts = parts;
		this.binding = binding;
	}

	@GetMapping("/{slug}/{part}/new")
	String blankPart(@PathVariable String slug, @PathVariable String part, @AuthenticationPrincipal Keeper keeper,
			Model model) {
		DirectoryPartEditor<R, ?, ?> parts = this.editor.part(part);
		model.addAttribute("ticket", UUID.randomUUID());
		return form(parts, this.binding.show(parts.blank()), this.parts.open(this.editor, parts, slug, null, keeper),
				model);
	}

	@PostMapping("/{slug}/{part}/new")
	String enterPart(@PathVariable String slug, @PathVariable String part, @RequestParam UUID ticket,
			@AuthenticationPrincipal Keeper keeper, HttpServletRequest request, Model model, RedirectAttributes flash) {
		DirectoryPartEditor<R, ?, ?> parts = this.editor.part(part);
		BindingResult bound = bind(parts, slug, null, request);
		if (bound.hasErrors()) {
			model.addAttribute("ticket", ticket);
			return form(parts, bound, this.parts.open(this.editor, parts, slug, null, keeper), model);
		}
		Object form = Objects.requireNonNull(bound.getTarget());
		SavedNotice.add(flash, "record.entered", form);
		try {
			this.parts.enter(this.editor, parts, slug, form, ticket, keeper)
				.ifPresent((place) -> entered(place, parts.getKind(), flash));
		}
		catch (NotSavedException ex) {
			model.addAttribute("ticket", ticket);
			return form(parts, refused(bound, ex, model), this.parts.open(this.editor, parts, slug, null, keeper),
					model);
		}
		return toRecord(slug);
	}

	@GetMapping("/{slug}/{part}/{key}")
	String editPart(@PathVariable String slug, @PathVariable String part, @PathVariable String key,
			@AuthenticationPrincipal Keeper keeper, Model model) {
		DirectoryPartEditor<R, ?, ?> parts = this.editor.part(part);
		OpenedPart opened = this.parts.open(this.editor, parts, slug, key, keeper);
		return form(parts, this.binding.show(opened.form()), opened, model);
	}

	@PostMapping("/{slug}/{part}/{key}")
	String correctPart(@PathVariable String slug, @PathVariable String part, @PathVariable String key,
			@RequestParam int version, @AuthenticationPrincipal Keeper keeper, HttpServletRequest request, Model model,
			RedirectAttributes flash) {
		DirectoryPartEditor<R, ?, ?> parts = this.editor.part(part);
		BindingResult bound = bind(parts, slug, key, request);
		if (bound.hasErrors()) {
			return form(parts, bound, this.parts.open(this.editor, parts, slug, key, keeper).shownAt(version), model);
		}
		Object form = Objects.requireNonNull(bound.getTarget());
		try {
			if (!corrected(() -> this.parts.correct(this.editor, parts, slug, key, form, version, keeper))) {
				OpenedPart opened = this.parts.open(this.editor, parts, slug, key, keeper);
				model.addAttribute("theirs", FormDifferences.between(form, opened.form()));
				return form(parts, bound, opened, model);
			}
		}
		catch (NotSavedException ex) {
			return form(parts, refused(bound, ex, model),
					this.parts.open(this.editor, parts, slug, key, keeper).shownAt(version), model);
		}
		SavedNotice.add(flash, "record.saved", form);
		return toRecord(slug);
	}

	@PostMapping("/{slug}/{part}/{key}/remove")
	String removePart(@PathVariable String slug, @PathVariable String part, @PathVariable String key,
			@AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		try {
			this.parts.remove(this.editor, this.editor.part(part), slug, key, keeper);
			flash.addFlashAttribute("notice", "desk.directory.removed");
		}
		catch (PublicRecordException ex) {
			flash.addFlashAttribute("warning", "desk.directory.remove.public");
		}
		return toRecord(slug);
	}

	@PostMapping("/{slug}/{part}/{key}/move")
	String movePart(@PathVariable String slug, @PathVariable String part, @PathVariable String key,
			@RequestParam boolean up, @AuthenticationPrincipal Keeper keeper) {
		this.parts.move(this.editor, this.editor.part(part), slug, key, up, keeper);
		return toRecord(slug);
	}

	private BindingResult bind(DirectoryPartEditor<R, ?, ?> parts, String slug, @Nullable String key,
			HttpServletRequest request) {
		BindingResult bound = this.binding.bind(parts.getFormType(), request);
		if (bound.getTarget() != null) {
			this.parts.check(this.editor, parts, slug, key, bound.getTarget(), bound);
		}
		return bound;
	}

	private String form(DirectoryPartEditor<R, ?, ?> parts, BindingResult bound, OpenedPart opened, Model model) {
		model.addAttribute("part", parts);
		model.addAttribute("openedPart", opened);
		model.addAllAttributes(parts.choices());
		show(bound, opened.owner(), model);
		if (parts.isCited()) {
			showBeside(parts.getKind(), parts.getFormType(),
					new RecordPlace(opened.owner().slug(), parts.getPlural(), opened.key()), opened.key() == null,
					model);
		}
		return "desk/directory/part";
	}

	/**
	 * Says that what was to be saved with a record kept it from being saved.
	 */
	static BindingResult refused(BindingResult bound, NotSavedException ex, Model model) {
		bound.reject(ex.getCode());
		model.addAttribute(NOT_SAVED, ex);
		return bound;
	}

	/**
	 * Adds to a page what stands beside the form of a record or a part.
	 * @param kind what it is called in citations
	 * @param formType the form
	 * @param place the record or the part
	 * @param isNew whether it is still to be entered
	 */
	protected void showBeside(String kind, Class<?> formType, RecordPlace place, boolean isNew, Model model) {
	}

	/**
	 * Adds to what the next page says of a part that was entered.
	 * @param place where it stands
	 * @param kind what it is called in citations
	 */
	protected void entered(RecordPlace place, String kind, RedirectAttributes flash) {
	}

	static boolean corrected(BooleanSupplier work) {
		try {
			return work.getAsBoolean();
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	void show(BindingResult bound, @Nullable OpenedRecord<?> opened, Model model) {
		model.addAllAttributes(bound.getModel());
		model.addAttribute("editor", this.editor);
		model.addAttribute("opened", opened);
		model.addAttribute("merged", (opened != null) ? this.desk.mergedInto(this.editor, opened.slug()) : List.of());
		if (!model.containsAttribute("theirs")) {
			model.addAttribute("theirs", Map.of());
		}
	}

	String toRecord(String slug) {
		return "redirect:/desk/%s/%s/edit".formatted(this.editor.getPlural(), slug);
	}

}
