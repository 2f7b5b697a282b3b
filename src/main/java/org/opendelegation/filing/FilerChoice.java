package org.opendelegation.filing;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

/**
 * Who filed, as a form says it: {@code official/slug}, {@code organization/slug} or
 * nothing for the city itself.
 *
 * @param official the slug of an official, or {@code null}
 * @param organization the slug of an organization, or {@code null}
 * @param unreadable whether it says something else
 */
record FilerChoice(@Nullable String official, @Nullable String organization, boolean unreadable) {

	private static final String OFFICIAL = "official/";

	private static final String ORGANIZATION = "organization/";

	static FilerChoice of(@Nullable String typed) {
		String text = Texts.orNull(typed);
		if (text == null) {
			return new FilerChoice(null, null, false);
		}
		if (text.startsWith(OFFICIAL)) {
			return new FilerChoice(text.substring(OFFICIAL.length()), null, false);
		}
		if (text.startsWith(ORGANIZATION)) {
			return new FilerChoice(null, text.substring(ORGANIZATION.length()), false);
		}
		return new FilerChoice(null, null, true);
	}

	static @Nullable String textOf(Filing held) {
		if (held.getOfficial() != null) {
			return OFFICIAL + held.getOfficial().getSlug();
		}
		return (held.getOrganization() != null) ? ORGANIZATION + held.getOrganization().getSlug() : null;
	}

	boolean isCity() {
		return this.official == null && this.organization == null && !this.unreadable;
	}

}
