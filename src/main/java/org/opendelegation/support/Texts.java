package org.opendelegation.support;

import org.jspecify.annotations.Nullable;

/**
 * Texts as browsers send them: nothing typed is an empty text there and nothing here.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * What was typed, or {@code null}.
	 */
	public static @Nullable String orNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip().replace("\r\n", "\n");
	}

	/**
	 * What was typed where a form has made sure that something was.
	 */
	public static String required(@Nullable String typed) {
		String text = orNull(typed);
		if (text == null) {
			throw new IllegalArgumentException("Nothing was typed");
		}
		return text;
	}

	/**
	 * The constant that was chosen, or {@code null}.
	 */
	public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		String chosen = orNull(name);
		return (chosen != null) ? Enum.valueOf(type, chosen) : null;
	}

	/**
	 * The text of what is there, or {@code null}.
	 */
	public static @Nullable String of(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
