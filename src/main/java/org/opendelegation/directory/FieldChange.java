package org.opendelegation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.FilledForm;
import org.opendelegation.support.Texts;

import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/**
 * Gives one field of many records the same value, as if somebody filled in the form of
 * each.
 *
 * @param <R> the record
 * @param <F> the form
 */
public final class FieldChange<R extends DirectoryRecord, F extends Record> implements BulkChange {

	private final DirectoryEditor<R, F> editor;

	private final String field;

	private final Input input;

	private final Supplier<Map<String, String>> choices;

	private final HeldRecords records;

	private final FormBinding binding;

	private FieldChange(DirectoryEditor<R, F> editor, String field, Input input, Supplier<Map<String, String>> choices,
			HeldRecords records, FormBinding binding) {
		this.editor = editor;
		this.field = field;
		this.input = input;
		this.choices = choices;
		this.records = records;
		this.binding = binding;
	}

	/**
	 * Lets a text be typed.
	 * @param field the field of the form
	 */
	public static <R extends DirectoryRecord, F extends Record> FieldChange<R, F> ofText(DirectoryEditor<R, F> editor,
			String field, HeldRecords records, FormBinding binding) {
		return new FieldChange<>(editor, field, Input.TEXT, Map::of, records, binding);
	}

	/**
	 * Lets one of some values be chosen.
	 * @param field the field of the form
	 * @param choices the values with what they are called, in the order of the form
	 */
	public static <R extends DirectoryRecord, F extends Record> FieldChange<R, F> ofChoice(DirectoryEditor<R, F> editor,
			String field, Supplier<Map<String, String>> choices, HeldRecords records, FormBinding binding) {
		return new FieldChange<>(editor, field, Input.CHOICE, choices, records, binding);
	}

	@Override
	public String getList() {
		return this.editor.getPlural();
	}

	@Override
	public String getName() {
		return this.field;
	}

	@Override
	public Input getInput() {
		return this.input;
	}

	@Override
	public Map<String, String> getChoices() {
		return this.choices.get();
	}

	@Override
	public @Nullable String findMistake(@Nullable String value) {
		if (value == null) {
			return "jakarta.validation.constraints.NotBlank.message";
		}
		return (this.input == Input.CHOICE && !getChoices().containsKey(value)) ? "form.choose" : null;
	}

	@Override
	public void hold(Collection<String> slugs) {
		this.records.hold(this.editor, slugs);
	}

	@Override
	public List<BulkStep> plan(Collection<String> slugs, @Nullable String value, Keeper keeper) {
		return this.records.all(this.editor, slugs, keeper)
			.entrySet()
			.stream()
			.map((held) -> plan(held.getKey(), held.getValue(), value))
			.toList();
	}

	private BulkStep plan(String slug, HeldRecord opened, @Nullable String value) {
		R held = recordOf(opened);
		F form = this.editor.formOf(held);
		F changed = FilledForm.of(form, Map.of(this.field, Texts.required(value)));
		String before = FilledForm.read(form, this.field);
		String reason = reasonToLeave(opened, held, changed, before, value);
		return (reason != null)
				? BulkStep.leaving(BulkLine.leaving(slug, null, held.getVersion(), opened.label(), before, reason))
				: new BulkStep(BulkLine.changing(slug, null, held.getVersion(), opened.label(), before, value),
						() -> this.editor.apply(held, changed));
	}

	private @Nullable String reasonToLeave(HeldRecord opened, R held, F changed, @Nullable String before,
			@Nullable String value) {
		if (!opened.correctable()) {
			return held.isPublic() ? "desk.bulk.public" : "desk.bulk.rights";
		}
		if (Objects.equals(before, value)) {
			return "desk.bulk.same";
		}
		BindingResult errors = this.binding.check(changed);
		this.editor.check(changed, held, errors);
		return errors.getAllErrors().stream().findFirst().map(FieldChange::keyOf).orElse(null);
	}

	/**
	 * What the desk found by the editor is what the editor edits.
	 */
	@SuppressWarnings("unchecked")
	private R recordOf(HeldRecord opened) {
		return (R) opened.owner();
	}

	/**
	 * What an editor found is said in its words; what the form says itself names another
	 * field perhaps.
	 */
	private static String keyOf(ObjectError error) {
		String code = error.getCode();
		return (error.getDefaultMessage() == null && code != null) ? code : "desk.bulk.invalid";
	}

}
