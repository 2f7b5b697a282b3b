package org.opendelegation.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a page shows of citations that wait for a record to be saved.
 */
@Component("pendingWords")
public class PendingWords {

	private final SourceTexts texts;

	private final MessageSource messages;

	PendingWords(SourceTexts texts, MessageSource messages) {
		this.texts = texts;
		this.messages = messages;
	}

	/**
	 * One that is still to be filled in.
	 */
	public Shown blank() {
		return new Shown(PendingCitation.blank(), null, null, List.of());
	}

	/**
	 * All that wait.
	 */
	public List<Shown> show(Pending pending) {
		List<List<String>> mistakes = pending.allMistakes();
		return IntStream.range(0, pending.citations().size())
			.mapToObj((place) -> show(pending.citations().get(place), mistakes.get(place)))
			.toList();
	}

	private Shown show(PendingCitation one, List<String> mistakes) {
		Optional<SourceText> source = Optional.ofNullable(one.source()).flatMap(this.texts::find);
		return new Shown(one, source.map((text) -> origin(text, one)).orElse(null),
				source.map(SourceText::language).orElse(null), mistakes);
	}

	private String origin(SourceText source, PendingCitation one) {
		return word("desk.pending.origin", source.number(), source.name(),
				word("desk.pending.from") + " " + Objects.requireNonNullElse(one.place(), ""));
	}

	private String word(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

	/**
	 * A citation as a page shows it.
	 *
	 * @param citation what is cited
	 * @param origin the source and the place in it, or {@code null}
	 * @param language the language of its words, or {@code null}
	 * @param mistakes what is wrong with it
	 */
	public record Shown(PendingCitation citation, @Nullable String origin, @Nullable String language,
			List<String> mistakes) {
	}

}
