package org.opendelegation.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names in addresses. They are permanent, so they are plain: small Latin letters, digits
 * and hyphens.
 */
public final class Slugs {

	private static final int LONGEST = 60;

	/** Where the desk has the form for what is new. */
	private static final String OF_FORMS = "new";

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

	private Slugs() {
	}

	/**
	 * A slug for a name that is not used yet.
	 * @param name the name, in any script
	 * @param fallback what to use where nothing of the name can be written so
	 * @param isTaken which slugs are used
	 */
	public static String free(String name, String fallback, Predicate<String> isTaken) {
		String plain = plain(name);
		String base = plain.isEmpty() ? fallback : plain;
		if (!base.equals(OF_FORMS) && !isTaken.test(base)) {
			return base;
		}
		return IntStream.iterate(2, (number) -> number + 1)
			.mapToObj((number) -> base + "-" + number)
			.filter(Predicate.not(isTaken))
			.findFirst()
			.orElseThrow();
	}

	private static String plain(String name) {
		String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String hyphened = NEITHER_LETTER_NOR_DIGIT.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
		String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
		return cut.replaceAll("^-+|-+$", "");
	}

}
