package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.opendelegation.picture.Bars;
import org.opendelegation.support.Money;

/**
 * Totals of some payments, and of objects received as gifts beside them.
 */
public final class Totals {

	private static final String ALL = "all";

	private final Map<String, TotalChart> charts = new LinkedHashMap<>();

	Totals(List<Part> parts) {
		Map<String, Map<Object, List<Part>>> lines = new LinkedHashMap<>();
		parts.stream()
			.filter((part) -> !part.whole())
			.forEach((part) -> lines.computeIfAbsent(part.dimension(), (key) -> new LinkedHashMap<>())
				.computeIfAbsent(part.identity(), (key) -> new ArrayList<>())
				.add(part));
		long payments = placed(parts, ALL);
		lines.forEach((dimension, found) -> this.charts.put(dimension,
				chart(dimension, List.copyOf(found.values()), payments - placed(parts, dimension))));
	}

	private static long placed(List<Part> parts, String dimension) {
		return parts.stream()
			.filter((part) -> part.whole() && part.dimension().equals(dimension))
			.mapToLong(Part::payments)
			.sum();
	}

	private static TotalChart chart(String dimension, List<List<Part>> found, long leftOut) {
		Map<String, BigDecimal> greatest = new LinkedHashMap<>();
		found.stream()
			.flatMap(List::stream)
			.filter((part) -> part.isSummed() && !part.object())
			.forEach((part) -> greatest.merge(Objects.requireNonNull(part.currency()),
					Objects.requireNonNull(part.sum()), BigDecimal::max));
		List<TotalLine> lines = new ArrayList<>(found.stream().map((parts) -> line(parts, greatest)).toList());
		if (dimension.equals("year")) {
			Collections.reverse(lines);
		}
		return new TotalChart(dimension, List.copyOf(lines), leftOut);
	}

	private static TotalLine line(List<Part> all, Map<String, BigDecimal> greatest) {
		List<Part> parts = all.stream().filter((part) -> !part.object()).toList();
		List<TotalSum> sums = parts.stream().filter(Part::isSummed).map((part) -> sum(part, greatest)).toList();
		return new TotalLine(all.get(0).label(), all.get(0).path(), sums, count(parts, Part::payments),
				count(parts, Part::unstated), count(parts, Part::withheld), count(parts, Part::shared),
				count(parts, Part::estimated), objects(all.stream().filter(Part::object).toList()));
	}

	private static GivenObjects objects(List<Part> parts) {
		List<Money> sums = parts.stream()
			.filter(Part::isSummed)
			.map((part) -> new Money(Objects.requireNonNull(part.sum()), Objects.requireNonNull(part.currency())))
			.toList();
		return new GivenObjects(count(parts, Part::payments), sums, count(parts, Part::unstated),
				count(parts, Part::withheld), count(parts, Part::estimated), count(parts, Part::unsourcedSums));
	}

	private static TotalSum sum(Part part, Map<String, BigDecimal> greatest) {
		String currency = Objects.requireNonNull(part.currency());
		BigDecimal sum = Objects.requireNonNull(part.sum());
		return new TotalSum(RecordedSum.of(currency, sum, part.unsourced(), part.dollars()),
				Bars.length(sum, Objects.requireNonNull(greatest.get(currency))));
	}

	private static long count(List<Part> parts, ToLongFunction<Part> number) {
		return parts.stream().mapToLong(number).sum();
	}

	/**
	 * All of them together, or {@code null} where there are none.
	 */
	public @Nullable TotalLine getAll() {
		TotalChart all = this.charts.get(ALL);
		return (all != null) ? all.lines().get(0) : null;
	}

	/**
	 * The charts that have something to show, of those asked for.
	 */
	public List<TotalChart> by(List<String> dimensions) {
		return dimensions.stream()
			.map(this.charts::get)
			.filter(Objects::nonNull)
			.map((chart) -> (TotalChart) chart)
			.toList();
	}

	/**
	 * What was counted together.
	 *
	 * @param dimension what by
	 * @param whole whether it is of the dimension as a whole
	 * @param object whether these are objects; else they are payments
	 * @param label the year or the name
	 * @param path the page about it, or {@code null}
	 * @param currency the currency of the sum, or {@code null} where there is none
	 * @param unsourced how much of it no source is cited for, or {@code null} for nothing
	 * @param dollars the sum in US dollars, or {@code null} where that cannot be told
	 * @param unsourcedSums how many amounts in it no source is cited for
	 */
	record Part(String dimension, boolean whole, boolean object, String label, @Nullable String path,
			@Nullable String currency, @Nullable BigDecimal sum, @Nullable BigDecimal unsourced,
			@Nullable BigDecimal dollars, long payments, long unstated, long withheld, long shared, long estimated,
			long unsourcedSums) {

		boolean isSummed() {
			return this.currency != null && this.sum != null;
		}

		Object identity() {
			return (this.path != null) ? this.path : this.label;
		}

	}

}
