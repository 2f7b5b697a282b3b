package org.opendelegation.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.FindingWords;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.FactPart;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.Passage;
import org.opendelegation.source.Source;
import org.opendelegation.support.Money;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words of papers, in English whatever the reader's language is: they are held beside
 * forms that are in English.
 */
@Component
class PaperWords {

	private final MessageSource messages;

	private final FactWords facts;

	private final FindingWords findings;

	PaperWords(MessageSource messages, FactWords facts, FindingWords findings) {
		this.messages = messages;
		this.facts = facts;
		this.findings = findings;
	}

	/**
	 * Does something that prints words, in English.
	 */
	<T> T inEnglish(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

	/**
	 * In the language that words are printed in at the moment.
	 */
	String here(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String title(PaperName name) {
		return text(FactWords.keyOf(name));
	}

	List<FactPart> parts(Object value) {
		return this.facts.parts(value);
	}

	/**
	 * A sum as forms ask for it: in US dollars, exact and in whole dollars, with the sum
	 * and the rate that it was converted from where it was in another currency.
	 * @param rate the rate, or {@code null} where none is recorded
	 */
	List<FactPart> sum(Money sum, @Nullable PaymentRate rate) {
		boolean foreign = PaymentRate.isForeign(sum);
		if (foreign && rate == null) {
			return plain(print(sum), text("paper.foreign"));
		}
		if (!foreign || rate == null) {
			return plain(print(sum), whole(sum.amount()));
		}
		return plain(print(rate.inDollars(sum.amount())), converted(sum, rate), whole(rate.convert(sum.amount())));
	}

	/**
	 * The same in a sentence, without the whole dollars of forms. What it was converted
	 * at is told once, by {@link #rate(String, PaymentRate)}.
	 */
	String inWords(Money sum, @Nullable PaymentRate rate) {
		return (rate != null && PaymentRate.isForeign(sum))
				? text("paper.converted.short", print(rate.inDollars(sum.amount())), print(sum)) : print(sum);
	}

	/**
	 * At which rate sums of a currency are converted, in a sentence.
	 */
	String rate(String currency, PaymentRate rate) {
		return text("paper.converted.rate", currency, rate.plain(), print(rate.day()), rate.origin());
	}

	private String converted(Money sum, PaymentRate rate) {
		return text("paper.converted", print(sum), rate.plain(), print(rate.day()), rate.origin());
	}

	private String whole(BigDecimal dollars) {
		return text("paper.rounded", "$" + text("paper.number", dollars.setScale(0, RoundingMode.HALF_UP)));
	}

	static List<FactPart> plain(String... texts) {
		return List.of(texts).stream().map(FactPart::ofReader).toList();
	}

	String ground(String ground) {
		return this.facts.ground(ground);
	}

	String print(Object value) {
		return String.join("; ", parts(value).stream().map(FactPart::text).toList());
	}

	/**
	 * What a rule found, in a sentence or two.
	 */
	String found(Finding finding) {
		String outcome = outcome(finding);
		String sentence = this.findings.sentence(finding.words());
		return sentence.startsWith(outcome) ? sentence : text("paper.finding", outcome, sentence);
	}

	/**
	 * What comes of a rule, with the day if there is one.
	 */
	String outcome(Finding finding) {
		String day = (finding.day() != null) ? String.valueOf(this.findings.day(finding.day())) : "";
		return text(FactWords.keyOf(finding.outcome()), day);
	}

	String rule(Finding finding) {
		return text("rule." + finding.rule());
	}

	/**
	 * A rule with whom or what it is about.
	 */
	String ruleOf(String rule, String whom) {
		return text("paper.finding.of", rule, whom);
	}

	/**
	 * Some papers are read and not filled in.
	 * @param more how many sources are not listed
	 */
	Paper.Words besideValues(PaperName name, int more) {
		String numbering = name.isBrief() ? text("paper.numbering.brief", more) : text("paper.numbering");
		return new Paper.Words(text(name.isFilledIn() ? "paper.missing" : "paper.missing.read"), text("paper.notKept"),
				text("paper.byHand"), text("paper.withheld"), text("paper.record"), text("paper.sourceNumber"),
				text("paper.sources"), numbering, name.isBrief() ? text("paper.whole") : "", text("paper.noSources"),
				";");
	}

	String about(Source source) {
		String kind = text(FactWords.keyOf(source.getKind()));
		return (source.getIssued() != null)
				? text("paper.source.dated", source.getPublisher(), kind, print(source.getIssued()))
				: text("paper.source", source.getPublisher(), kind);
	}

	String basis(Passage passage) {
		String where = text("paper.passage", text(FactWords.keyOf(passage.strength())),
				text(FactWords.keyOf(passage.placeKind()), String.valueOf(passage.place())));
		return (passage.reasoning() != null) ? where + ". " + passage.reasoning() : where;
	}

}
