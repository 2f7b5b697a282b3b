package org.opendelegation.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses as the names of accounts. There is one way to write each, for whoever
 * looks for an account and whoever counts guesses: where the two differed, guesses would
 * go uncounted.
 */
final class EmailAddresses {

	static final int MOST = 254;

	/**
	 * The same as the constraint in the database, without what no text there can hold.
	 */
	static final String POSSIBLE = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+";

	private static final Pattern PATTERN = Pattern.compile(POSSIBLE);

	private EmailAddresses() {
	}

	/**
	 * The one way to write what was typed.
	 */
	static String normalize(String typed) {
		return Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
	}

	/**
	 * Whether an account could have this name.
	 */
	static boolean isPossible(String normal) {
		return normal.length() <= MOST && PATTERN.matcher(normal).matches();
	}

}
