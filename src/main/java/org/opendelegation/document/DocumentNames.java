package org.opendelegation.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names of files as browsers send them: any text at all.
 */
public final class DocumentNames {

	private static final int LONGEST = 150;

	private static final int LONGEST_ENDING = 8;

	/** Such as a mark that turns the direction of writing, and hides how a name ends. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

	private DocumentNames() {
	}

	/**
	 * The name without folders and without what cannot be seen, of a length that a page
	 * can show.
	 */
	public static String clean(@Nullable String given) {
		String name = (given != null) ? Normalizer.normalize(given, Normalizer.Form.NFC) : "";
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		name = UNSEEN.matcher(name).replaceAll("").replaceAll("\\s+", " ").strip();
		if (name.replace(".", "").isBlank()) {
			return "file";
		}
		return (name.length() > LONGEST) ? shortened(name) : name;
	}

	private static String shortened(String name) {
		String ending = endingOf(name);
		String kept = ending.isEmpty() ? "" : "." + ending;
		int cut = LONGEST - kept.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + kept;
	}

	/**
	 * How a name ends, in lower case and without the dot; empty where it has no ending.
	 */
	static String endingOf(String name) {
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0) ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
		return (ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+")) ? ending : "";
	}

	/**
	 * The name with the usual ending, where it has none.
	 * @throws RefusedFileException if it ends as the name of another kind of file
	 */
	static String agreeing(String name, DocumentKind kind) {
		String ending = endingOf(name);
		if (ending.isEmpty()) {
			return name + "." + kind.getEnding();
		}
		if (!kind.mayEndIn(ending)) {
			throw new RefusedFileException(Refusal.CONTRADICTS, kind);
		}
		return name;
	}

}
