package org.opendelegation.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts the text of a source beside a form. Whoever has chosen one reads it beside the
 * next forms too, until another is chosen.
 */
@Component
public class ReadingDesk {

	private static final String CHOICE = "read";

	private static final String REMEMBERED = "desk.read";

	private final SourceTexts texts;

	private final HttpServletRequest request;

	ReadingDesk(SourceTexts texts, HttpServletRequest request) {
		this.texts = texts;
		this.request = request;
	}

	/**
	 * Puts the text of the source that was chosen beside a form.
	 * @param address where another source is chosen
	 * @param cited what is cited already for the record of the form
	 */
	public void show(String address, List<CitedQuote> cited, Model model) {
		List<SourceTexts.Choice> choices = this.texts.list();
		SourceText open = chosen(cited).flatMap(this.texts::find).filter(SourceText::isThere).orElse(null);
		List<CitedQuote> ofThis = (open != null)
				? cited.stream().filter((one) -> one.source().equals(open.source())).toList() : List.of();
		model.addAttribute("reading", new Reading(choices, open,
				(open != null) ? ParagraphedText.of(open.text()).mark(ofThis) : List.of(), ofThis, address));
	}

	/**
	 * The same for a record of which the sources are known.
	 */
	public void show(String address, ClaimPage page, Model model) {
		show(address, page.getQuotes(), model);
	}

	/**
	 * Remembers which text somebody reads.
	 * @param source the slug of the source
	 */
	public void remember(String source) {
		this.request.getSession().setAttribute(REMEMBERED, source);
	}

	/**
	 * Whether words are not in the text of a source, as far as it has one.
	 */
	public boolean isMissing(@Nullable String source, @Nullable String quote) {
		String slug = Texts.orNull(source);
		String words = Texts.orNull(quote);
		return slug != null && words != null
				&& this.texts.find(slug)
					.filter(SourceText::isThere)
					.filter((text) -> !ParagraphedText.of(text.text()).has(words))
					.isPresent();
	}

	private Optional<String> chosen(List<CitedQuote> cited) {
		String asked = this.request.getParameter(CHOICE);
		if (asked != null) {
			remember(asked);
			return Optional.of(asked);
		}
		HttpSession session = this.request.getSession(false);
		Object remembered = (session != null) ? session.getAttribute(REMEMBERED) : null;
		return Stream.concat(Stream.of(Objects.toString(remembered, "")), cited.stream().map(CitedQuote::source))
			.filter((slug) -> !slug.isEmpty())
			.findFirst();
	}

}
