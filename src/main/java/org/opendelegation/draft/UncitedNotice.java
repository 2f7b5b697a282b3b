package org.opendelegation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitationForm;
import org.opendelegation.source.CitedTogether;
import org.opendelegation.source.NamedFact;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what became of several facts for which one place was to be cited.
 */
@Component
class UncitedNotice {

	/** More names than these nobody reads. */
	private static final int NAMED = 8;

	private final MessageSource messages;

	private final CitationFields fields;

	UncitedNotice(MessageSource messages, CitationFields fields) {
		this.messages = messages;
		this.fields = fields;
	}

	/**
	 * In sentences.
	 */
	List<String> say(CitedTogether done, CitationForm form) {
		List<String> said = new ArrayList<>();
		said.add(done.cited().isEmpty() ? word("uncited.done.none") : word("uncited.done", done.cited().size(),
				word("uncited.records", done.countRecords()), this.fields.sourceOf(form)));
		if (!done.already().isEmpty()) {
			said.add(word("uncited.already", done.already().size(), names(done.already())));
		}
		if (!done.disputed().isEmpty()) {
			said.add(word("uncited.disputed", done.disputed().size(), names(done.disputed())));
		}
		if (!done.gone().isEmpty()) {
			said.add(word("uncited.gone", done.gone().size()));
		}
		if (!done.cited().isEmpty() && this.fields.isElsewhere(form)) {
			said.add(word("uncited.elsewhere"));
		}
		return said;
	}

	private String names(List<NamedFact> facts) {
		String names = facts.stream()
			.limit(NAMED)
			.map((one) -> word("uncited.name", word(one.fact().getLabelKey()), one.record()))
			.collect(Collectors.joining("; "));
		return (facts.size() > NAMED) ? names + " …" : names;
	}

	private String word(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
