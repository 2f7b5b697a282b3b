package org.opendelegation.paper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.rule.Finding;
import org.opendelegation.source.RecordRef;

/**
 * Tells which rules came to which outcome, and of whom or what, without the reasons.
 *
 * @param words the words of papers
 * @param trip the trip, which is not named where a rule is about it as a whole
 * @param most how many of those whom a rule is about are named
 */
record Outcomes(PaperWords words, RecordRef trip, int most) {

	/**
	 * The rules by their outcomes, both in words.
	 */
	Map<String, String> tell(List<Finding> findings) {
		Map<String, Map<String, Set<String>>> outcomes = new LinkedHashMap<>();
		for (Finding finding : findings) {
			Set<String> whom = outcomes.computeIfAbsent(this.words.outcome(finding), (outcome) -> new LinkedHashMap<>())
				.computeIfAbsent(this.words.rule(finding), (rule) -> new LinkedHashSet<>());
			if (!finding.subject().record().equals(this.trip)) {
				whom.add(finding.subject().name());
			}
		}
		Map<String, String> told = new LinkedHashMap<>();
		outcomes.forEach((outcome, rules) -> told.put(outcome,
				rules.entrySet()
					.stream()
					.map((one) -> one.getValue().isEmpty() ? one.getKey()
							: this.words.ruleOf(one.getKey(), names(one.getValue())))
					.collect(Collectors.joining("; "))));
		return told;
	}

	private String names(Collection<String> names) {
		return String.join(", ", new Shortened(this.words).first(List.copyOf(names), this.most));
	}

}
