package org.opendelegation.draft;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.source.Pending;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.FilledForm;
import org.opendelegation.trip.Edition;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Shows the forms of records. Another subject may show one that is filled in already, for
 * somebody to look at and save.
 */
@Component
public class RecordForms {

	private final RecordDesk desk;

	private final FormBinding binding;

	private final BesideRecord beside;

	private final Remarks remarks;

	RecordForms(RecordDesk desk, FormBinding binding, BesideRecord beside, Remarks remarks) {
		this.desk = desk;
		this.binding = binding;
		this.beside = beside;
		this.remarks = remarks;
	}

	/**
	 * Shows the form of a new record.
	 * @param form what is filled in already
	 * @return the name of the page
	 */
	public String showNew(String slug, RecordEditor<?> editor, Object form, Model model) {
		model.addAttribute("ticket", UUID.randomUUID());
		return show(slug, editor, this.binding.show(form), null, Pending.NONE, model);
	}

	/**
	 * Shows the form of a new record.
	 * @param kind the kind of record
	 * @param texts what is filled in already, by the names of the fields
	 * @param pending what is cited with it once it is saved
	 * @return the name of the page
	 */
	public String showNew(String slug, String kind, Map<String, String> texts, Pending pending, Model model) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		model.addAttribute("ticket", UUID.randomUUID());
		return show(slug, editor, this.binding.show(FilledForm.of(editor.blank(), texts)), null, pending, model);
	}

	/**
	 * Shows the form of a record that is there.
	 * @param loaded the record
	 * @param form what is filled in, instead of what the record holds
	 * @return the name of the page
	 */
	public String showHeld(String slug, RecordEditor<?> editor, String key, RecordEditor.Loaded<?> loaded, Object form,
			Model model) {
		return show(slug, editor, this.binding.show(form), new Held(key, loaded), Pending.NONE, model);
	}

	/**
	 * Shows the form of a record that is there.
	 * @param kind the kind of record
	 * @param texts what is filled in instead of what it holds, by the names of the fields
	 * @param pending what is cited with it once it is saved
	 * @return the name of the page
	 * @throws NotFoundException if the edition that is being prepared lacks the record
	 */
	public String showHeld(String slug, String kind, String key, Map<String, String> texts, Pending pending,
			Model model) {
		RecordEditor<Object> editor = this.desk.editor(kind);
		RecordEditor.Loaded<Object> loaded = this.desk.load(editor, this.desk.open(slug), key);
		return show(slug, editor, this.binding.show(FilledForm.of(loaded.form(), texts)), new Held(key, loaded),
				pending, model);
	}

	String show(String slug, RecordEditor<?> editor, BindingResult bound, @Nullable Held held, Pending cited,
			Model model) {
		Edition edition = this.desk.open(slug);
		model.addAllAttributes(bound.getModel());
		model.addAttribute("edition", edition);
		model.addAttribute("editor", editor);
		model.addAttribute("held", held);
		model.addAttribute("fieldRemarks", (held != null) ? this.remarks.of(edition) : null);
		model.addAttribute("answerTicket", UUID.randomUUID());
		model.addAttribute("reference", (held != null) ? new RecordRef(editor.getKind(), held.key()) : null);
		model.addAllAttributes(editor.choices(edition));
		if (!model.containsAttribute("theirs")) {
			model.addAttribute("theirs", Map.of());
		}
		this.beside.show(slug, editor, (held != null) ? held.key() : null, cited, model);
		return "desk/draft/record";
	}

	/**
	 * The record that a form is about.
	 *
	 * @param key its key
	 * @param label what to call it
	 * @param version which of its versions the form shows
	 */
	record Held(String key, String label, int version) {

		Held(String key, RecordEditor.Loaded<?> loaded) {
			this(key, loaded.label(), loaded.version());
		}

		Held shownAt(int otherVersion) {
			return new Held(this.key, this.label, otherVersion);
		}

	}

}
