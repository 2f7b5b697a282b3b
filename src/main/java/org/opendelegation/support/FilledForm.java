package org.opendelegation.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A form, which is a record of texts, with other texts in some of its fields.
 */
public final class FilledForm {

	private FilledForm() {
	}

	/**
	 * The same form with other texts.
	 * @param texts the texts by the names of the fields; what the form has no field for
	 * is left out
	 */
	public static <F> F of(F form, Map<String, String> texts) {
		@SuppressWarnings("unchecked")
		Constructor<F> constructor = (Constructor<F>) BeanUtils.getResolvableConstructor(form.getClass());
		@Nullable Object[] values = Arrays.stream(form.getClass().getRecordComponents())
			.map((component) -> value(component, form, texts))
			.toArray();
		return BeanUtils.instantiateClass(constructor, values);
	}

	/**
	 * The text in a field.
	 * @param field a field of the form that takes a text
	 */
	public static @Nullable String read(Object form, String field) {
		return Arrays.stream(form.getClass().getRecordComponents())
			.filter((component) -> component.getName().equals(field))
			.map((component) -> Optional.ofNullable((String) value(component, form, Map.of())))
			.findFirst()
			.orElseThrow()
			.orElse(null);
	}

	private static @Nullable Object value(RecordComponent component, Object form, Map<String, String> texts) {
		String text = texts.get(component.getName());
		if (text != null && component.getType() == String.class) {
			return text;
		}
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), form);
	}

}
