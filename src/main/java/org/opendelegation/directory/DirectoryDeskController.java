package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.FormDifferences;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.Listing;

import org.springframework.dao.DataIntegrityViolationException;
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
public abstract class DirectoryDeskController<R extends DirectoryRecord, F> extends DirectoryPartDeskController<R> {

	private final DirectoryEditor<R, F> editor;

	private final DirectoryDesk desk;

	private final FormBinding binding;

	protected DirectoryDeskController(DirectoryEditor<R, F> editor, DirectoryDesk desk, DirectoryPartDesk parts,
			FormBinding binding) {
		super(editor, desk, parts, binding);
		this.editor = editor;
		this.desk = desk;
		this.binding = binding;
	}

	@GetMapping
	String list(@RequestParam Map<String, String> query, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal Keeper keeper, Model model) {
		ListFilter filter = this.editor.narrow(query);
		model.addAttribute("several", keeper.mayEnter() && this.editor.isChangedTogether());
		model.addAttribute("editor", this.editor);
		model.addAttribute("mayEnter", keeper.mayEnter() || keeper.isAdministrator());
		model.addAttribute("listing", Listing.of((request) -> this.desk.list(this.editor, filter, request), page,
				filter, this.editor.getNames(), this.editor.getFacets(filter)));
		return "desk/directory/list";
	}

	@GetMapping("/new")
	String blank(@AuthenticationPrincipal Keeper keeper, Model model) {
		return blank(this.editor.blank(), keeper, model);
	}

	/**
	 * A page for a new record.
	 * @param form what is filled in already
	 */
	protected String blank(F form, Keeper keeper, Model model) {
		model.addAttribute("ticket", UUID.randomUUID());
		return form(this.binding.show(form), null, keeper, model);
	}

	@PostMapping("/new")
	String enter(@RequestParam UUID ticket, @RequestParam(defaultValue = "false") boolean nevertheless,
			@AuthenticationPrincipal Keeper keeper, HttpServletRequest request, Model model, RedirectAttributes flash) {
		BindingResult bound = bind(null, request);
		if (bound.hasErrors()) {
			model.addAttribute("ticket", ticket);
			return form(bound, null, keeper, model);
		}
		List<SimilarRecord> similar = nevertheless ? List.of()
				: this.desk.findSimilar(this.editor, formOf(bound), ticket, keeper);
		if (!similar.isEmpty()) {
			model.addAttribute("ticket", ticket);
			model.addAttribute("similar", similar);
			return form(bound, null, keeper, model);
		}
		try {
			String slug = this.desk.enter(this.editor, formOf(bound), ticket, keeper);
			SavedNotice.add(flash, "record.entered", formOf(bound));
			return toNext(slug);
		}
		catch (NotSavedException ex) {
			model.addAttribute("ticket", ticket);
			return form(refused(bound, ex, model), null, keeper, model);
		}
	}

	@GetMapping("/{slug}/edit")
	String edit(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, Model model) {
		OpenedRecord<F> opened = this.desk.open(this.editor, slug, keeper);
		return form(this.binding.show(opened.form()), opened, keeper, model);
	}

	@PostMapping("/{slug}/edit")
	String correct(@PathVariable String slug, @RequestParam int version,
			@RequestParam(defaultValue = "false") boolean nevertheless, @AuthenticationPrincipal Keeper keeper,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		BindingResult bound = bind(slug, request);
		if (bound.hasErrors()) {
			return form(bound, this.desk.open(this.editor, slug, keeper).shownAt(version), keeper, model);
		}
		List<SimilarRecord> similar = nevertheless ? List.of()
				: this.desk.findSimilar(this.editor, formOf(bound), slug, keeper);
		if (!similar.isEmpty()) {
			model.addAttribute("similar", similar);
			return form(bound, this.desk.open(this.editor, slug, keeper).shownAt(version), keeper, model);
		}
		try {
			if (!corrected(() -> this.desk.correct(this.editor, slug, formOf(bound), version, keeper))) {
				return merge(bound, this.desk.open(this.editor, slug, keeper), keeper, model);
			}
		}
		catch (NotSavedException ex) {
			return form(refused(bound, ex, model), this.desk.open(this.editor, slug, keeper).shownAt(version), keeper,
					model);
		}
		SavedNotice.add(flash, "record.saved", formOf(bound));
		return toList();
	}

	@PostMapping("/{slug}/remove")
	String remove(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		try {
			this.desk.remove(this.editor, slug, keeper);
			flash.addFlashAttribute("notice", "desk.directory.removed");
			return toList();
		}
		catch (PublicRecordException ex) {
			flash.addFlashAttribute("warning", "desk.directory.remove.public");
		}
		catch (DataIntegrityViolationException ex) {
			flash.addFlashAttribute("warning", "desk.directory.remove.needed");
		}
		return toRecord(slug);
	}

	/**
	 * Shows what was typed again, and beside each field what was saved meanwhile.
	 */
	private String merge(BindingResult bound, OpenedRecord<F> opened, Keeper keeper, Model model) {
		model.addAttribute("theirs", FormDifferences.between(formOf(bound), opened.form()));
		return form(bound, opened, keeper, model);
	}

	private BindingResult bind(@Nullable String slug, HttpServletRequest request) {
		BindingResult bound = this.binding.bind(this.editor.getFormType(), request);
		if (bound.getTarget() != null) {
			this.desk.check(this.editor, formOf(bound), slug, bound);
		}
		return bound;
	}

	private F formOf(BindingResult bound) {
		return this.editor.getFormType().cast(Objects.requireNonNull(bound.getTarget()));
	}

	private String form(BindingResult bound, @Nullable OpenedRecord<F> opened, Keeper keeper, Model model) {
		show(bound, opened, model);
		model.addAllAttributes(this.editor.choices(keeper, (opened != null) ? opened.slug() : null));
		showBeside(this.editor.getKind(), this.editor.getFormType(),
				new RecordPlace((opened != null) ? opened.slug() : "", null, null), opened == null, model);
		return "desk/directory/record";
	}

	/**
	 * Where one goes on from a record that was entered: what belongs to it is entered on
	 * its page.
	 */
	protected String toNext(String slug) {
		return this.editor.getParts().isEmpty() ? toList() : toRecord(slug);
	}

	private String toList() {
		return "redirect:/desk/" + this.editor.getPlural();
	}

}
