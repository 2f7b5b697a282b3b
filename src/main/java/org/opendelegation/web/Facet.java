package org.opendelegation.web;

import java.util.Comparator;
import java.util.List;

/**
 * One way to narrow a list.
 *
 * @param parameter the query parameter
 * @param choices its values with their counts, the rest of the filter being as it is
 */
public record Facet(String parameter, List<Choice> choices) {

	/**
	 * The years, the latest first. An entry counts to each year offered that its dates
	 * may mean, as the filter finds it in each.
	 */
	public static Facet ofYears(List<YearSpan> spans) {
		return new Facet("year",
				spans.stream()
					.flatMapToInt(YearSpan::choices)
					.boxed()
					.distinct()
					.sorted(Comparator.reverseOrder())
					.map((year) -> new Choice(year, count(spans, year)))
					.toList());
	}

	private static long count(List<YearSpan> spans, int year) {
		return spans.stream().filter((span) -> span.contains(year)).mapToLong(YearSpan::count).sum();
	}

}
