package org.opendelegation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where a page is, in this and every other language; what the layout needs of a request.
 */
public final class PageAddress {

	private static final int LONGEST_PREFERENCE = 500;

	private final String site;

	private final String path;

	private final Language language;

	private final Language preferred;

	private PageAddress(String site, String path, Language language, Language preferred) {
		this.site = site;
		this.path = path;
		this.language = language;
		this.preferred = preferred;
	}

	static PageAddress of(HttpServletRequest request, String site) {
		Language language = Language.of(request);
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return new PageAddress(site, path + KnownQuery.of(request), language, preferredBy(request));
	}

	/**
	 * A header that is longer than any reader's, or that cannot be read, prefers nothing.
	 * The JDK stumbles over some of the latter, such as a bare hyphen.
	 */
	private static Language preferredBy(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (header == null || header.length() > LONGEST_PREFERENCE) {
			return Language.ENGLISH;
		}
		try {
			return Language.preferred(Locale.LanguageRange.parse(header));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return Language.ENGLISH;
		}
	}

	public Language getLanguage() {
		return this.language;
	}

	public List<Language> getLanguages() {
		return Arrays.asList(Language.values());
	}

	/**
	 * The language to offer to a visitor whose browser prefers another one than the
	 * page's, or {@code null}. Nobody who prefers a language that we do not have is
	 * offered one.
	 */
	public @Nullable Language getOffer() {
		return (this.preferred != Language.ENGLISH && this.preferred != this.language) ? this.preferred : null;
	}

	/**
	 * This page in a language, without the host.
	 */
	public String in(Language other) {
		return other.getPrefix() + this.path;
	}

	/**
	 * This page in a language, with the host.
	 */
	public String absoluteIn(Language other) {
		return this.site + in(other);
	}

	/**
	 * Another page in a language, with the host.
	 */
	public String absoluteIn(Language other, String otherPath) {
		return this.site + other.getPrefix() + otherPath;
	}

	public String getCanonical() {
		return absoluteIn(this.language);
	}

	/**
	 * The address of another page in the language of this one, with the host.
	 */
	public String absolute(String otherPath) {
		return absoluteIn(this.language, otherPath);
	}

}
