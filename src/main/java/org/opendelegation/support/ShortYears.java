package org.opendelegation.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Says in words how dates were read whose year was typed with two digits, so that whoever
 * typed them can check the century.
 */
@Component("shortYears")
public class ShortYears {

	/**
	 * Those of a form, in its order.
	 * @param form a record of texts
	 */
	public static List<String> of(Object form) {
		return Arrays.stream(form.getClass().getRecordComponents())
			.filter((component) -> component.isAnnotationPresent(TypedDate.class))
			.map((component) -> read((String) valueOf(component, form)))
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable Object valueOf(RecordComponent component, Object form) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), form);
	}

	/**
	 * The date in words; {@code null} if its year has four digits, or it is no date.
	 */
	public @Nullable String inWords(@Nullable String typed) {
		return read(typed);
	}

	private static @Nullable String read(@Nullable String typed) {
		try {
			return (typed != null && Dates.hasShortYear(typed)) ? Dates.write(Dates.read(typed)) : null;
		}
		catch (EdtfSyntaxException ex) {
			return null;
		}
	}

}
