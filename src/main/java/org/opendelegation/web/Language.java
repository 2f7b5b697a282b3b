package org.opendelegation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A language of the interface. English pages are at the contract's addresses; the others
 * have their tag before them.
 */
public enum Language {

	ENGLISH("en", "English"), SPANISH("es", "Español"), SIMPLIFIED_CHINESE("zh-Hans", "简体中文"),
	TRADITIONAL_CHINESE("zh-Hant", "繁體中文");

	private static final String ATTRIBUTE = Language.class.getName();

	private final String tag;

	private final String ownName;

	private final Locale locale;

	Language(String tag, String ownName) {
		this.tag = tag;
		this.ownName = ownName;
		this.locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The BCP 47 tag, as in {@code lang} and {@code hreflang}.
	 */
	public String getTag() {
		return this.tag;
	}

	/**
	 * What its readers call it.
	 */
	public String getOwnName() {
		return this.ownName;
	}

	public Locale getLocale() {
		return this.locale;
	}

	/**
	 * What stands before the address of a page: nothing for English, or such as
	 * {@code /es}.
	 */
	public String getPrefix() {
		return (this == ENGLISH) ? "" : "/" + this.tag;
	}

	/**
	 * The language that the address of a page begins with, if it begins with one.
	 */
	static Optional<Language> ofPath(String path) {
		return Arrays.stream(values())
			.filter((language) -> language != ENGLISH)
			.filter((language) -> path.equals(language.getPrefix()) || path.startsWith(language.getPrefix() + "/"))
			.findFirst();
	}

	/**
	 * The language that a browser's {@code Accept-Language} prefers among ours, or
	 * English. Chinese without a script counts as written in the reader's region.
	 */
	static Language preferred(List<Locale.LanguageRange> ranges) {
		return ranges.stream()
			.filter((range) -> range.getWeight() > 0)
			.flatMap((range) -> ofRange(range.getRange()).stream())
			.findFirst()
			.orElse(ENGLISH);
	}

	private static Optional<Language> ofRange(String range) {
		Locale wanted = Locale.forLanguageTag(range);
		return switch (wanted.getLanguage()) {
			case "en" -> Optional.of(ENGLISH);
			case "es" -> Optional.of(SPANISH);
			case "zh" -> Optional.of(isTraditional(wanted) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE);
			default -> Optional.empty();
		};
	}

	private static boolean isTraditional(Locale chinese) {
		return "Hant".equals(chinese.getScript())
				|| (chinese.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(chinese.getCountry()));
	}

	/**
	 * The language of the page that is asked for.
	 */
	public static Language of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Language language) ? language : ENGLISH;
	}

	void bindTo(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

}
