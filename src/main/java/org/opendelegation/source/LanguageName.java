package org.opendelegation.source;

import java.util.Locale;

import org.opendelegation.support.Localized;

/**
 * A language, named in the language of the reader.
 *
 * @param tag its BCP 47 tag
 */
public record LanguageName(String tag) implements Localized {

	@Override
	public String toWords(Locale locale) {
		String name = Locale.forLanguageTag(this.tag).getDisplayName(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

}
