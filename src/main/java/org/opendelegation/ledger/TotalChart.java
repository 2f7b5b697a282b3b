package org.opendelegation.ledger;

import java.util.List;

/**
 * Payments by one thing, such as by year: a table with bars.
 *
 * @param dimension what by: {@code year}, {@code payer}, {@code official} or {@code city}
 * @param lines its lines; years with the latest first, names in alphabetical order
 * @param leftOut how many payments and objects belong to no line
 */
public record TotalChart(String dimension, List<TotalLine> lines, long leftOut) {

	private static final int FIRST = 12;

	public List<TotalLine> first() {
		return this.lines.subList(0, Math.min(FIRST, this.lines.size()));
	}

	/**
	 * What a reader has to ask for.
	 */
	public List<TotalLine> rest() {
		return this.lines.subList(Math.min(FIRST, this.lines.size()), this.lines.size());
	}

	/**
	 * Whether a payment counts here whose shares nobody states.
	 */
	public boolean hasShared() {
		return this.lines.stream().anyMatch((line) -> line.shared() > 0);
	}

	/**
	 * Whether it has bars that cannot be compared, since they are of different
	 * currencies.
	 */
	public boolean isInSeveralCurrencies() {
		return this.lines.stream()
			.flatMap((line) -> line.sums().stream())
			.map(TotalSum::currency)
			.distinct()
			.count() > 1;
	}

}
