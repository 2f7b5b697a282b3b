package org.opendelegation.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.EarlierFindings.Matter;
import org.opendelegation.disclosure.EarlierFindings.Result;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Subject;
import org.opendelegation.source.RecordRef;

/**
 * What was found of an edition one after the other.
 *
 * @param batches all that was found at a time, the oldest first; the last is what is
 * found now
 */
record FindingHistory(List<Batch> batches) {

	List<Finding> present() {
		return this.batches.isEmpty() ? List.of() : this.batches.get(this.batches.size() - 1).findings();
	}

	/**
	 * Where another thing was found for a time, as far as who reads may know.
	 */
	EarlierFindings changed(Openness openness) {
		return changed(openness, (finding) -> true);
	}

	/**
	 * The same of some findings.
	 */
	EarlierFindings changed(Openness openness, Predicate<Finding> which) {
		Map<Alike, List<String>> names = new LinkedHashMap<>();
		subjects(which).forEach((about, subject) -> {
			FindingRuns runs = FindingRuns.of(this.batches, (finding) -> About.of(finding).equals(about));
			if (runs.isChanged()) {
				names.computeIfAbsent(new Alike(about.rule(), runs.tell(openness)), (key) -> new ArrayList<>())
					.addAll(Stream.ofNullable(openness.nameOf(subject)).toList());
			}
		});
		return new EarlierFindings(names.entrySet()
			.stream()
			.map((one) -> new Matter(one.getKey().rule(), one.getValue().stream().distinct().toList(),
					one.getKey().results()))
			.toList());
	}

	/**
	 * Whom or what findings are about, in the order of what is found now.
	 */
	private Map<About, Subject> subjects(Predicate<Finding> which) {
		Map<About, Subject> subjects = new LinkedHashMap<>();
		Stream.concat(present().stream(), this.batches.stream().map(Batch::findings).flatMap(Collection::stream))
			.filter(which)
			.forEach((finding) -> subjects.putIfAbsent(About.of(finding), finding.subject()));
		return subjects;
	}

	/**
	 * All that was found at a time.
	 *
	 * @param foundAt when
	 * @param findings the findings, in order
	 */
	record Batch(Instant foundAt, List<Finding> findings) {
	}

	/**
	 * What a rule is asked about.
	 */
	private record About(String rule, RecordRef subject, @Nullable RecordRef city) {

		static About of(Finding finding) {
			Subject city = finding.city();
			return new About(finding.rule(), finding.subject().record(), (city != null) ? city.record() : null);
		}

	}

	/**
	 * What is told alike of several.
	 */
	private record Alike(String rule, List<Result> results) {
	}

}
