package org.opendelegation.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Missing;
import org.opendelegation.rule.Outcome;

/**
 * What must be disclosed by when and what became of it, in a few lines: what is due comes
 * first, by day. What is not required and what cannot be told is counted, with what is
 * missing most.
 *
 * @param filling what to tell it of
 * @param names how many people are named in one breath
 */
record WhatFollows(Filling filling, int names) {

	private static final int MISSING = 4;

	private static final Set<Outcome> COUNTED = EnumSet.of(Outcome.NOT_REQUIRED, Outcome.CANNOT_TELL);

	private static final List<Outcome> ORDER = List.of(Outcome.DUE, Outcome.MET_LATE, Outcome.NOT_MET,
			Outcome.ASK_COUNSEL, Outcome.MET);

	private static final Comparator<Finding> DUE_FIRST = Comparator
		.comparingInt((Finding finding) -> ORDER.indexOf(finding.outcome()))
		.thenComparing((finding) -> (finding.day() != null) ? finding.day() : LocalDate.MAX);

	BriefLines tell(BriefLines lines) {
		PaperWords words = this.filling.words();
		List<Finding> all = this.filling.found().all();
		List<Finding> told = all.stream()
			.filter((finding) -> !COUNTED.contains(finding.outcome()))
			.sorted(DUE_FIRST)
			.toList();
		new Outcomes(words, this.filling.trip().getReference(), this.names).tell(told).forEach(lines::say);
		if (all.isEmpty()) {
			return lines.note("paper.summary.nothingFound");
		}
		if (told.stream().anyMatch((finding) -> finding.outcome() == Outcome.DUE)) {
			lines.note("paper.summary.due");
		}
		lines.note("paper.summary.notRequired", count(all, Outcome.NOT_REQUIRED), all.size());
		long untold = count(all, Outcome.CANNOT_TELL);
		return (untold == 0) ? lines : lines.note("paper.summary.missing", untold, all.size(), missing(all));
	}

	private static long count(List<Finding> all, Outcome outcome) {
		return all.stream().filter((finding) -> finding.outcome() == outcome).count();
	}

	/**
	 * What most of the findings that cannot be told want, most wanted first.
	 */
	private String missing(List<Finding> all) {
		Map<Missing, Long> wanted = all.stream()
			.filter((finding) -> finding.outcome() == Outcome.CANNOT_TELL)
			.flatMap((finding) -> finding.missing().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<String> names = wanted.entrySet()
			.stream()
			.sorted(Map.Entry.<Missing, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((entry) -> this.filling.words().text("Missing." + entry.getKey()))
			.toList();
		return new Shortened(this.filling.words()).list(names, MISSING);
	}

}
