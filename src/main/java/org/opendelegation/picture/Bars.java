package org.opendelegation.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Lengths of bars that a reader compares with each other.
 */
public final class Bars {

	/** What is there is to be seen. */
	private static final double SHORTEST = 0.5;

	private Bars() {
	}

	/**
	 * How long a bar is.
	 * @param value what it stands for, not negative
	 * @param greatest what the longest bar stands for
	 * @return hundredths of the longest bar
	 */
	public static double length(BigDecimal value, BigDecimal greatest) {
		if (value.signum() == 0) {
			return 0;
		}
		double share = value.multiply(BigDecimal.valueOf(100)).divide(greatest, MathContext.DECIMAL32).doubleValue();
		return Math.max(SHORTEST, Rounded.tenth(share));
	}

}
