package org.opendelegation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How much something was worth in US dollars, as far as the record tells.
 *
 * @param least at least so much
 * @param most at most so much, or {@code null} where there is no telling
 * @param missing what would tell it exactly
 */
record Range(BigDecimal least, @Nullable BigDecimal most, List<Missing> missing) {

	static final Range NOTHING = exactly(BigDecimal.ZERO);

	static Range exactly(BigDecimal amount) {
		return new Range(amount, amount, List.of());
	}

	static Range unknown(Missing missing) {
		return new Range(BigDecimal.ZERO, null, List.of(missing));
	}

	static Range between(BigDecimal least, BigDecimal most, Missing missing) {
		return new Range(least, most, List.of(missing));
	}

	Range plus(Range other) {
		return new Range(this.least.add(other.least),
				(this.most != null && other.most != null) ? this.most.add(other.most) : null,
				Stream.concat(this.missing.stream(), other.missing.stream()).distinct().toList());
	}

	/**
	 * What is left where a part of it is taken away.
	 */
	Range minus(Range part) {
		if (part.isNothing()) {
			return this;
		}
		BigDecimal left = (part.most != null) ? this.least.subtract(part.most).max(BigDecimal.ZERO) : BigDecimal.ZERO;
		return new Range(left, (this.most != null) ? this.most.subtract(part.least).max(BigDecimal.ZERO) : null,
				Stream.concat(this.missing.stream(), part.missing.stream()).distinct().toList());
	}

	/**
	 * The same, if no more than so much.
	 */
	Range atMost(@Nullable BigDecimal other) {
		return (other == null || (this.most != null && this.most.compareTo(other) <= 0)) ? this
				: new Range(this.least.min(other), other, this.missing);
	}

	/**
	 * The same, of which it is not known whether it counts.
	 * @param why what would tell
	 */
	Range perhaps(List<Missing> why) {
		return new Range(BigDecimal.ZERO, this.most,
				Stream.concat(this.missing.stream(), why.stream()).distinct().toList());
	}

	/**
	 * The same, if it is anything.
	 */
	Range perhaps(Missing why) {
		return isNothing() ? NOTHING : perhaps(List.of(why));
	}

	boolean isNothing() {
		return this.most != null && this.most.signum() == 0;
	}

	boolean isAtLeast(BigDecimal threshold) {
		return this.least.compareTo(threshold) >= 0;
	}

	boolean isOver(BigDecimal limit) {
		return this.least.compareTo(limit) > 0;
	}

	boolean isBelow(BigDecimal threshold) {
		return this.most != null && this.most.compareTo(threshold) < 0;
	}

	boolean isWithin(BigDecimal limit) {
		return this.most != null && this.most.compareTo(limit) <= 0;
	}

}
