package org.opendelegation.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a text for what it names that is known already. Nothing is stored.
 */
@Service
class SuggestionReader {

	private final KnownNames names;

	private final HeldInEdition held;

	SuggestionReader(KnownNames names, HeldInEdition held) {
		this.names = names;
		this.held = held;
	}

	/**
	 * What a text names.
	 */
	@Transactional(readOnly = true)
	Suggestions read(Edition edition, String text) {
		Map<String, List<Named>> found = new LinkedHashMap<>();
		List<NameMention> mentions = this.names.finder(text).find(text);
		mentions.forEach((mention) -> mention.names()
			.stream()
			.map((name) -> new Named(name.kind(), name.slug(), name.name(), mention.begin(), mention.end(), false))
			.forEach((named) -> add(named, found)));
		DateFinder.find(text).forEach((date) -> add(named(date, text), found));
		Map<String, Set<String>> before = this.held.read(edition);
		Quotes quotes = Quotes.of(text);
		List<ProgramItem> program = ProgramFinder.find(text, mentions);
		List<HeldMeeting> meetings = this.held.readMeetings(edition);
		return Suggestions.of(found.values().stream().map((same) -> suggestion(same, quotes, program, before)).toList(),
				ProgramReader.read(text, program, quotes, meetings), meetings);
	}

	private static void add(Named named, Map<String, List<Named>> found) {
		List<Named> same = found.computeIfAbsent(named.key(), (key) -> new ArrayList<>());
		if (same.isEmpty() || same.get(same.size() - 1).begin() != named.begin()) {
			same.add(named);
		}
	}

	private static Named named(DateMention date, String text) {
		return new Named(KnownName.Kind.DATE, date.date(), text.substring(date.begin(), date.end()), date.begin(),
				date.end(), date.date() != null && !date.yearGiven());
	}

	private static Suggestion suggestion(List<Named> mentions, Quotes quotes, List<ProgramItem> program,
			Map<String, Set<String>> before) {
		Named first = mentions.get(0);
		return new Suggestion(first.kind(), first.choice(), first.label(), mentions.size(),
				quote(first, quotes, program), before.getOrDefault(first.key().replace("?", ""), Set.of()),
				first.uncertain());
	}

	/**
	 * What stands beside a line of a program is no part of its sentence.
	 */
	private static Quote quote(Named named, Quotes quotes, List<ProgramItem> program) {
		return program.stream().anyMatch((item) -> item.has(named.begin())) ? quotes.line(named.begin(), named.end())
				: quotes.sentence(named.begin(), named.end());
	}

	/**
	 * A place that names something.
	 */
	private record Named(KnownName.Kind kind, @Nullable String choice, String label, int begin, int end,
			boolean uncertain) {

		String key() {
			return this.kind + "/" + ((this.choice != null) ? this.choice : "?" + this.label);
		}

	}

}
