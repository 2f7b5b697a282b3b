package org.opendelegation.directory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
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
	public List<BulkLine> plan(String slug, @Nullable String value, Keeper keeper) {
		HeldRecord opened = this.records.hold(this.editor, new RecordPlace(slug, null, null), keeper);
		R held = recordOf(opened);
		F form = this.editor.formOf(held);
		String before = read(form);
		String reason = reasonToLeave(opened, slug, form, before, value);
		return List
			.of((reason != null) ? BulkLine.leaving(slug, null, held.getVersion(), opened.label(), before, reason)
					: BulkLine.changing(slug, null, held.getVersion(), opened.label(), before, value));
	}

	private @Nullable String reasonToLeave(HeldRecord opened, String slug, F form, @Nullable String before,
			@Nullable String value) {
		if (!opened.correctable()) {
			return opened.owner().isPublic() ? "desk.bulk.public" : "desk.bulk.rights";
		}
		if (Objects.equals(before, value)) {
			return "desk.bulk.same";
		}
		F changed = with(form, value);
		BindingResult errors = this.binding.check(changed);
		this.editor.check(changed, slug, errors);
		return errors.getAllErrors().stream().findFirst().map(FieldChange::keyOf).orElse(null);
	}

	@Override
	public void make(BulkLine line, @Nullable String value, Keeper keeper) {
		R held = recordOf(this.records.holdToCorrect(this.editor, new RecordPlace(line.slug(), null, null), keeper));
		this.editor.apply(held, with(this.editor.formOf(held), value));
	}

	/**
	 * What the desk found by the editor is what the editor edits.
	 */
	@SuppressWarnings("unchecked")
	private R recordOf(HeldRecord opened) {
		return (R) opened.owner();
	}

	private @Nullable String read(F form) {
		return (String) value(form, component());
	}

	private RecordComponent component() {
		return Arrays.stream(this.editor.getFormType().getRecordComponents())
			.filter((component) -> component.getName().equals(this.field))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The form with another value in the field.
	 */
	private F with(F form, @Nullable String value) {
		Object[] values = Arrays.stream(this.editor.getFormType().getRecordComponents())
			.map((component) -> component.getName().equals(this.field) ? value : value(form, component))
			.toArray();
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(this.editor.getFormType()), values);
	}

	private static @Nullable Object value(Record form, RecordComponent component) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), form);
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
