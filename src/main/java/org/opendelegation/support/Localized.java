package org.opendelegation.support;

import java.util.Locale;

/**
 * A value that knows its own words in the reader's language.
 */
public interface Localized {

	String toWords(Locale locale);

}
