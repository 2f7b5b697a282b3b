package org.opendelegation.disclosure;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.EarlierFindings.Told;
import org.opendelegation.disclosure.FindingChange.Side;
import org.opendelegation.disclosure.FindingChange.Standing;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.UsedParameter;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Prints earlier findings in the reader's language. They may name messages of a release
 * that are no more, and then are told without these.
 */
@Component("earlierWords")
public class EarlierWords {

	private final FindingWords words;

	private final MessageSource messages;

	EarlierWords(FindingWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	/**
	 * What a rule is called.
	 */
	public String rule(String rule) {
		return orElse(rule, "rule." + rule);
	}

	/**
	 * What came of it.
	 */
	public String outcome(Told told) {
		return (told.outcome() == Outcome.DUE && told.day() == null) ? message("findings.before.due")
				: message("Outcome." + told.outcome(), this.words.day(told.day()));
	}

	/**
	 * The sentence, or {@code null} where it is not told or cannot be printed any more.
	 */
	public @Nullable String sentence(Told told) {
		Phrase phrase = told.words();
		return (phrase != null) ? printed(() -> this.words.sentence(phrase)) : null;
	}

	/**
	 * A limit that was used.
	 */
	public String limit(UsedParameter used) {
		return message("findings.before.limit", label("ParameterKind.", used.kind().name()),
				Objects.requireNonNullElse(printed(() -> this.words.value(used.value())), used.value().text()),
				this.words.inForce(used.from(), used.until()));
	}

	/**
	 * What differs, from what to what.
	 */
	public String change(FindingChange change) {
		String name = switch (change.kind()) {
			case RULE -> message("findings.before.version");
			case LIMIT -> label("ParameterKind.", change.name());
			case INPUT -> label("finding.input.", change.name());
		};
		if (change.before().standing() == Standing.ABSENT) {
			return message("findings.before.came", name, side(change.after()));
		}
		return (change.after().standing() == Standing.ABSENT)
				? message("findings.before.went", name, side(change.before()))
				: message("findings.before.changed", name, side(change.before()), side(change.after()));
	}

	private String side(Side side) {
		return switch (side.standing()) {
			case TOLD -> Objects.requireNonNullElse(printed(() -> this.words.value(side.value())),
					message("findings.before.notPrinted"));
			case NOT_STATED, ABSENT -> message("disclosure.input.none");
			case NOT_PUBLIC -> message("findings.before.notPublic");
		};
	}

	private String label(String prefix, String name) {
		return orElse(name, prefix + name);
	}

	private String orElse(String other, String key) {
		return Objects.requireNonNullElse(printed(() -> message(key)), other);
	}

	private static @Nullable String printed(Supplier<@Nullable String> print) {
		try {
			return print.get();
		}
		catch (NoSuchMessageException ex) {
			return null;
		}
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
