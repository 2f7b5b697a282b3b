package org.opendelegation.paper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.rule.Finding;

/**
 * Tells which rules came to which outcome, without the reasons; and of whom or what where
 * a rule came to several.
 *
 * @param words the words of papers
 * @param most how many of those whom a rule is about are named
 */
record Outcomes(PaperWords words, int most) {

	/**
	 * The rules by their outcomes, both in words.
	 * @param some the findings to tell
	 * @param all all findings
	 */
	Map<String, String> tell(List<Finding> some, List<Finding> all) {
		Map<String, Map<String, Set<String>>> outcomes = byOutcome(all);
		Map<String, String> told = new LinkedHashMap<>();
		byOutcome(some).forEach((outcome, rules) -> told.put(outcome,
				rules.entrySet()
					.stream()
					.map((one) -> isOnlyIn(one.getKey(), outcomes.values()) ? one.getKey()
							: this.words.ruleOf(one.getKey(), names(one.getValue())))
					.collect(Collectors.joining("; "))));
		return told;
	}

	private Map<String, Map<String, Set<String>>> byOutcome(List<Finding> findings) {
		Map<String, Map<String, Set<String>>> outcomes = new LinkedHashMap<>();
		for (Finding finding : findings) {
			outcomes.computeIfAbsent(this.words.outcome(finding), (outcome) -> new LinkedHashMap<>())
				.computeIfAbsent(this.words.rule(finding), (rule) -> new LinkedHashSet<>())
				.add(finding.subject().name());
		}
		return outcomes;
	}

	private String names(Collection<String> names) {
		return String.join(", ", new Shortened(this.words).first(List.copyOf(names), this.most));
	}

	private static boolean isOnlyIn(String rule, Collection<Map<String, Set<String>>> outcomes) {
		return outcomes.stream().filter((rules) -> rules.containsKey(rule)).count() < 2;
	}

}
