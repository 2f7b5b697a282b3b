package org.opendelegation.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * What two forms of the same type say differently, for whoever saves second.
 */
public final class FormDifferences {

	private FormDifferences() {
	}

	/**
	 * What one form says otherwise than another: by field, what the other says.
	 */
	public static Map<String, String> between(Object form, Object other) {
		Map<String, String> differences = new LinkedHashMap<>();
		Arrays.stream(form.getClass().getRecordComponents()).forEach((component) -> {
			String ours = text(component, form);
			String theirs = text(component, other);
			if (!ours.equals(theirs)) {
				differences.put(component.getName(), theirs);
			}
		});
		return differences;
	}

	private static String text(RecordComponent component, Object form) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		@Nullable Object value = ReflectionUtils.invokeMethod(component.getAccessor(), form);
		if (value instanceof Collection<?> several) {
			return several.stream().map(Objects::toString).collect(Collectors.joining(", "));
		}
		if (value instanceof Map<?, ?> named) {
			return named.entrySet()
				.stream()
				.filter((entry) -> !Objects.toString(entry.getValue(), "").isBlank())
				.map((entry) -> entry.getKey() + ": " + entry.getValue())
				.sorted()
				.collect(Collectors.joining(", "));
		}
		return Objects.toString(value, "").strip();
	}

}
