package org.opendelegation.draft;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.NotCitedException;
import org.opendelegation.source.Pending;
import org.opendelegation.source.PendingDesk;
import org.opendelegation.support.FormDifferences;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records of the edition that is being prepared, one form for each kind.
 */
@Controller
@RequestMapping("/desk/trips/{slug}/draft/{kind}")
class RecordDeskController {

	/** Nothing is saved: the form is shown again, with what can be chosen by now. */
	private static final String LISTS = "lists";

	private final RecordDesk desk;

	private final FormBinding binding;

	private final RecordForms forms;

	private final PendingDesk pending;

	private final AlreadyRecorded recorded;

	private final RecordQuestions questions;

	private final WayOn wayOn;

	private final RecordsToRead reading;

	RecordDeskController(RecordDesk desk, FormBinding binding, RecordForms forms, PendingDesk pending,
			AlreadyRecorded recorded, RecordQuestions questions, WayOn wayOn, RecordsToRead reading) {
		this.desk = desk;
		this.binding = binding;
		this.forms = forms;
		this.pending = pending;
		this.recorded = recorded;
		this.questions = questions;
		this.wayOn = wayOn;
		this.reading = reading;
	}

	@GetMapping("/new")
	String blank(@PathVariable String slug, @PathVariable String kind, @AuthenticationPrincipal DeskUser user,
			HttpServletResponse response, Model model) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		RecordDesk.requireRepeated(editor);
		if (!this.reading.mayEdit(slug, editor, null, user)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return this.reading.show(slug, "desk/draft/led", model);
		}
		return this.forms.showNew(slug, editor, editor.blank(), model);
	}

	@PostMapping("/new")
	String enter(@PathVariable String slug, @PathVariable String kind, @RequestParam UUID ticket,
			@RequestParam(defaultValue = "") String then, @RequestParam(defaultValue = "") String fromNote,
			@RequestParam(defaultValue = "false") boolean nevertheless, @AuthenticationPrincipal DeskUser user,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		Pending cited = this.pending.read(request);
		model.addAttribute("ticket", ticket);
		model.addAttribute("fromNote", Texts.orNull(fromNote));
		BindingResult bound = bind(slug, editor, then, request);
		if (bound.getTarget() != null && !bound.hasErrors() && !then.equals(LISTS)) {
			this.recorded.check(editor, this.desk.open(slug), bound.getTarget(), ticket, bound);
		}
		if (!then.equals(LISTS) && !this.recorded.isSent(ticket)) {
			this.questions.ask(editor, this.desk.open(slug), null, 0, bound, request, model);
		}
		if (bound.hasErrors() || then.equals(LISTS)) {
			return this.forms.show(slug, editor, bound, null, cited, model);
		}
		Object form = Objects.requireNonNull(bound.getTarget());
		List<AlreadyRecorded.Likely> likely = nevertheless ? List.of() : this.recorded.find(editor, form, ticket);
		if (!likely.isEmpty()) {
			model.addAttribute("likely", likely);
			return this.forms.show(slug, editor, bound, null, cited, model);
		}
		String entered;
		try {
			entered = this.desk.enter(slug, editor, form, cited, ticket, user);
		}
		catch (NotCitedException ex) {
			bound.reject(ex.getCode());
			return this.forms.show(slug, editor, bound, null, ex.getPending(), model);
		}
		return this.wayOn.after(editor, entered, "record.entered", form, then, fromNote, flash);
	}

	@GetMapping("/{key}")
	String edit(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@AuthenticationPrincipal DeskUser user, Model model) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		RecordEditor.Loaded<Object> loaded = this.desk.load(editor, this.desk.open(slug), key);
		String page = this.forms.showHeld(slug, editor, key, loaded, loaded.form(), model);
		return this.reading.mayEdit(slug, editor, key, user) ? page : this.reading.show(slug, page, model);
	}

	@PostMapping("/{key}")
	String revise(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@RequestParam int version, @RequestParam(defaultValue = "") String then,
			@RequestParam(defaultValue = "") String fromNote, @AuthenticationPrincipal DeskUser user,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		Pending cited = this.pending.read(request);
		model.addAttribute("fromNote", Texts.orNull(fromNote));
		BindingResult bound = bind(slug, editor, then, request);
		if (this.desk.isGone(slug, editor, key)) {
			model.addAttribute("ticket", UUID.randomUUID());
			bound.reject("record.gone");
			return this.forms.show(slug, editor, bound, null, cited, model);
		}
		if (!then.equals(LISTS)) {
			this.questions.ask(editor, this.desk.open(slug), key, version, bound, request, model);
		}
		if (bound.hasErrors() || then.equals(LISTS)) {
			return again(slug, editor, key, bound, version, cited, model);
		}
		Object form = Objects.requireNonNull(bound.getTarget());
		try {
			if (!saved(slug, editor, key, form, cited, version, user)) {
				return merge(slug, editor, key, bound, form, cited, model);
			}
		}
		catch (NotCitedException ex) {
			bound.reject(ex.getCode());
			return again(slug, editor, key, bound, version, ex.getPending(), model);
		}
		catch (OtherCityException ex) {
			bound.reject("record.otherCity");
			return again(slug, editor, key, bound, version, cited, model);
		}
		return this.wayOn.after(editor, RecordDesk.addressOf(slug, kind, key), "record.saved", form, then, fromNote,
				flash);
	}

	private String again(String slug, RecordEditor<Object> editor, String key, BindingResult bound, int version,
			Pending cited, Model model) {
		RecordEditor.Loaded<Object> loaded = this.desk.load(editor, this.desk.open(slug), key);
		return this.forms.show(slug, editor, bound, new RecordForms.Held(key, loaded).shownAt(version), cited, model);
	}

	private boolean saved(String slug, RecordEditor<Object> editor, String key, Object form, Pending cited, int version,
			DeskUser user) {
		try {
			return this.desk.revise(slug, editor, key, form, cited, version, user);
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	/**
	 * Shows what was typed again, and beside each field what was saved meanwhile.
	 */
	private String merge(String slug, RecordEditor<Object> editor, String key, BindingResult bound, Object form,
			Pending cited, Model model) {
		RecordEditor.Loaded<Object> loaded = this.desk.load(editor, this.desk.open(slug), key);
		model.addAttribute("theirs", FormDifferences.between(form, loaded.form()));
		return this.forms.show(slug, editor, bound, new RecordForms.Held(key, loaded), cited, model);
	}

	@PostMapping("/{key}/remove")
	String remove(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@AuthenticationPrincipal DeskUser user, RedirectAttributes flash) {
		try {
			this.desk.remove(slug, this.desk.editor(kind), key, user);
			flash.addFlashAttribute("notice", "record.removed");
		}
		catch (DataIntegrityViolationException ex) {
			flash.addFlashAttribute("warning", "record.remove.needed");
		}
		return WayOn.DRAFT;
	}

	@PostMapping("/{key}/move")
	String move(@PathVariable String slug, @PathVariable String kind, @PathVariable String key,
			@RequestParam boolean up, @AuthenticationPrincipal DeskUser user) {
		this.desk.move(slug, this.desk.editor(kind), key, up, user);
		return WayOn.DRAFT;
	}

	private BindingResult bind(String slug, RecordEditor<Object> editor, String then, HttpServletRequest request) {
		BindingResult bound = this.binding.bind(editor.getFormType(), request);
		if (then.equals(LISTS) && bound.getTarget() != null) {
			return this.binding.show(bound.getTarget());
		}
		if (bound.getTarget() != null) {
			Edition edition = this.desk.open(slug);
			editor.check(edition, bound.getTarget(), bound);
			if (!edition.isDraft()) {
				bound.reject("draft.handedIn");
			}
		}
		return bound;
	}

}
