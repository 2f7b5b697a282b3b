package org.opendelegation.source;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryDeskController;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordPlace;
import org.opendelegation.support.DirectoryRecord;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One kind of record of the directory at the desk whose facts lead to who says so: a page
 * of citations for each record and for each of its parts.
 *
 * @param <R> the record
 * @param <F> the form
 */
public abstract class CitedDeskController<R extends DirectoryRecord, F> extends DirectoryDeskController<R, F> {

	private final DirectoryEditor<R, F> editor;

	private final DirectoryClaimDesk claims;

	private final CitationFields fields;

	protected CitedDeskController(DirectoryEditor<R, F> editor, DirectoryDesk desk, DirectoryPartDesk parts,
			FormBinding binding, DirectoryClaimDesk claims, CitationFields fields) {
		super(editor, desk, parts, binding);
		this.editor = editor;
		this.claims = claims;
		this.fields = fields;
	}

	@ModelAttribute("cited")
	boolean isCited() {
		return true;
	}

	@Override
	protected void showBeside(String kind, Class<?> formType, RecordPlace place, boolean isNew, Model model) {
		String list = "/desk/" + this.editor.getPlural();
		model.addAttribute("partsOf", this.fields.parts().of(place.slug(), this.editor.getParts()));
		NotCitedException refused = (NotCitedException) model.getAttribute(NOT_SAVED);
		if (isNew) {
			String address = (place.part() != null) ? "%s/%s/%s/new".formatted(list, place.slug(), place.part())
					: list + "/new";
			this.fields.beside().showNew(address, kind, formType, refused, model);
		}
		else {
			this.fields.beside().showHeld(list + place.toPath(), this.claims.read(this.editor, place), refused, model);
		}
	}

	/**
	 * Says that a part stays with staff as long as no source is cited for it, and leads
	 * to where one is cited.
	 */
	@Override
	protected void entered(RecordPlace place, String kind, RedirectAttributes flash) {
		if (this.fields.parts()
			.of(place.slug(), this.editor.getParts())
			.lacksSource(kind, Objects.requireNonNull(place.key()))) {
			flash.addFlashAttribute("notice", "desk.directory.entered.uncited");
			flash.addFlashAttribute("noticeLink", addressOf(place));
		}
	}

	@GetMapping({ "/{slug}/sources", "/{slug}/{part}/{key}/sources" })
	String sources(@PathVariable String slug, @PathVariable(required = false) @Nullable String part,
			@PathVariable(required = false) @Nullable String key, @Nullable String field, @Nullable String source,
			@AuthenticationPrincipal Keeper keeper, Model model) {
		RecordPlace place = new RecordPlace(slug, part, key);
		DirectoryClaimDesk.Opened opened = this.claims.open(this.editor, place, keeper);
		ClaimPage.Row open = opened.correctable() ? opened.page().open(field) : null;
		if (open != null) {
			model.addAttribute("form", this.fields.blank(open, source));
		}
		return page(place, opened, open, model);
	}

	@PostMapping({ "/{slug}/sources", "/{slug}/{part}/{key}/sources" })
	String cite(@PathVariable String slug, @PathVariable(required = false) @Nullable String part,
			@PathVariable(required = false) @Nullable String key, @RequestParam String field, @RequestParam UUID ticket,
			@Valid @ModelAttribute("form") CitationForm form, BindingResult errors,
			@AuthenticationPrincipal Keeper keeper, Model model, RedirectAttributes flash) {
		RecordPlace place = new RecordPlace(slug, part, key);
		if (!this.claims.cite(this.editor, place, field, form, errors, ticket, keeper)) {
			DirectoryClaimDesk.Opened opened = this.claims.open(this.editor, place, keeper);
			return page(place, opened, opened.page().open(field), model);
		}
		flash.addFlashAttribute("notice", this.fields.notice(form));
		flash.addAttribute("source", form.source());
		return "redirect:" + addressOf(place);
	}

	@PostMapping({ "/{slug}/sources/{citation}/remove", "/{slug}/{part}/{key}/sources/{citation}/remove" })
	String removeCitation(@PathVariable String slug, @PathVariable(required = false) @Nullable String part,
			@PathVariable(required = false) @Nullable String key, @PathVariable long citation,
			@AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		RecordPlace place = new RecordPlace(slug, part, key);
		try {
			this.claims.remove(this.editor, place, citation, keeper);
			flash.addFlashAttribute("notice", "desk.cite.removed");
		}
		catch (KeptCitationException ex) {
			flash.addFlashAttribute("warning", ex.getMessageKey());
		}
		return "redirect:" + addressOf(place);
	}

	private String page(RecordPlace place, DirectoryClaimDesk.Opened opened, ClaimPage.@Nullable Row open,
			Model model) {
		String list = "/desk/" + this.editor.getPlural();
		model.addAttribute("mayEdit", opened.correctable());
		model.addAttribute("editor", this.editor);
		model.addAttribute("opened", opened);
		model.addAttribute("owner", (place.part() != null) ? "%s/%s/edit".formatted(list, place.slug()) : null);
		model.addAttribute("back", list + place.toPath());
		return this.fields.page(addressOf(place), opened.page(), open, model);
	}

	private String addressOf(RecordPlace place) {
		return "/desk/" + this.editor.getPlural() + place.toSourcesPath();
	}

}
