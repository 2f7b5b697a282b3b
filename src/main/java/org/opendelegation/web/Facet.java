package org.opendelegation.web;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One way to narrow a list.
 *
 * @param parameter the query parameter
 * @param choices its values with their counts, the rest of the filter being as it is
 */
public record Facet(String parameter, List<Choice> choices) {

	/**
	 * The years, the latest first. An entry counts to each year that its dates may mean,
	 * as the filter finds it in each.
	 */
	public static Facet ofYears(List<YearSpan> spans) {
		SortedMap<Integer, Long> counts = new TreeMap<>(Comparator.reverseOrder());
		for (YearSpan span : spans) {
			span.years().forEach((year) -> counts.merge(year, span.count(), Long::sum));
		}
		return new Facet("year",
				counts.entrySet().stream().map((year) -> new Choice(year.getKey(), year.getValue())).toList());
	}

}
