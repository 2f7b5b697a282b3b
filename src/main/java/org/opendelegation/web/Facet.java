package org.opendelegation.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * The same with a choice that nothing has, unless it is there.
	 */
	Facet with(String value, String label) {
		return this.choices.stream().anyMatch((choice) -> choice.value().equals(value)) ? this : new Facet(
				this.parameter, Stream.concat(this.choices.stream(), Stream.of(new Choice(value, label, 0))).toList());
	}

	private static long count(List<YearSpan> spans, int year) {
		return spans.stream().filter((span) -> span.contains(year)).mapToLong(YearSpan::count).sum();
	}

}
