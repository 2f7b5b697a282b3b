package org.opendelegation.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.EarlierFindings.Result;
import org.opendelegation.disclosure.EarlierFindings.Told;
import org.opendelegation.disclosure.FindingHistory.Batch;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;
import org.opendelegation.rule.Missing;
import org.opendelegation.rule.Outcome;
import org.opendelegation.rule.Phrase;
import org.opendelegation.rule.UsedParameter;
import org.opendelegation.rule.Value;

/**
 * What was found of one matter: what was found again and again is one run. A matter may
 * have several findings at a time, such as one for each payer.
 *
 * @param runs the runs, the oldest first
 */
record FindingRuns(List<Batch> runs) {

	static FindingRuns of(List<Batch> batches, Predicate<Finding> ofMatter) {
		List<Batch> runs = new ArrayList<>();
		Set<Content> last = null;
		for (Batch batch : batches) {
			List<Finding> findings = batch.findings().stream().filter(ofMatter).toList();
			Set<Content> contents = contents(findings).keySet();
			if (!contents.equals(last)) {
				runs.add(new Batch(batch.foundAt(), findings));
				last = contents;
			}
		}
		return new FindingRuns(runs);
	}

	boolean isChanged() {
		return this.runs.size() > 1;
	}

	/**
	 * The results as they are told, the newest first, without what stayed the same all
	 * the time.
	 */
	List<Result> tell(Openness openness) {
		Set<Content> constant = constant();
		List<Result> results = new ArrayList<>();
		for (int at = 0; at < this.runs.size(); at++) {
			Batch run = this.runs.get(at);
			results.add(new Result(run.foundAt(),
					without(run, constant).stream().map((finding) -> tell(finding, openness)).distinct().toList(),
					(at > 0) ? changes(this.runs.get(at - 1), run, openness) : List.of()));
		}
		Collections.reverse(results);
		return results;
	}

	private Set<Content> constant() {
		Set<Content> constant = new LinkedHashSet<>(contents(this.runs.get(0).findings()).keySet());
		this.runs.forEach((run) -> constant.retainAll(contents(run.findings()).keySet()));
		return constant;
	}

	/**
	 * Which of several findings took the place of which cannot be told.
	 */
	private static List<FindingChange> changes(Batch before, Batch after, Openness openness) {
		List<Finding> gone = without(before, contents(after.findings()).keySet());
		List<Finding> come = without(after, contents(before.findings()).keySet());
		return (gone.size() == 1 && come.size() == 1)
				? new FindingDifference(openness).between(gone.get(0), come.get(0)) : List.of();
	}

	private static List<Finding> without(Batch batch, Set<Content> contents) {
		return batch.findings().stream().filter((finding) -> !contents.contains(Content.of(finding))).toList();
	}

	private static Told tell(Finding finding, Openness openness) {
		return new Told(finding.version(), finding.outcome(), openness.isDayOpen(finding) ? finding.day() : null,
				openness.isSentenceOpen(finding) ? finding.words() : null, finding.parameters());
	}

	private static Map<Content, Finding> contents(List<Finding> findings) {
		return findings.stream().collect(Collectors.toMap(Content::of, Function.identity(), (one, other) -> one));
	}

	/**
	 * What has to differ for a finding to be another. That somebody has verified a limit
	 * since, or that its citation reads differently, makes none.
	 */
	private record Content(int version, Outcome outcome, @Nullable LocalDate day, Phrase words, List<Missing> missing,
			List<Value> limits, Set<Input> inputs) {

		static Content of(Finding finding) {
			return new Content(finding.version(), finding.outcome(), finding.day(), finding.words(), finding.missing(),
					finding.parameters().stream().map(UsedParameter::value).toList(), Set.copyOf(finding.inputs()));
		}

	}

}
