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
 */
record Outcomes(PaperWords words) {

	/**
	 * The rules by their outcomes, both in words.
	 */
	Map<String, String> tell(List<Finding> findings) {
		Map<String, Map<String, Set<String>>> outcomes = new LinkedHashMap<>();
		for (Finding finding : findings) {
			outcomes.computeIfAbsent(this.words.outcome(finding), (outcome) -> new LinkedHashMap<>())
				.computeIfAbsent(this.words.rule(finding), (rule) -> new LinkedHashSet<>())
				.add(finding.subject().name());
		}
		Map<String, String> told = new LinkedHashMap<>();
		outcomes.forEach((outcome, rules) -> told.put(outcome,
				rules.entrySet()
					.stream()
					.map((one) -> isOnlyIn(one.getKey(), outcomes.values()) ? one.getKey()
							: this.words.ruleOf(one.getKey(), String.join(", ", one.getValue())))
					.collect(Collectors.joining("; "))));
		return told;
	}

	private static boolean isOnlyIn(String rule, Collection<Map<String, Set<String>>> outcomes) {
		return outcomes.stream().filter((rules) -> rules.containsKey(rule)).count() < 2;
	}

}
