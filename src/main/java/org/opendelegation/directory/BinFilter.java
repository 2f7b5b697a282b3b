package org.opendelegation.directory;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What to show of the bin; what is {@code null} does not matter.
 *
 * @param kind what it was
 * @param account who removed it
 * @param before only entries with a lower number
 */
record BinFilter(@Nullable String kind, @Nullable Long account, @Nullable Long before) {

	String kindOrNone() {
		return Objects.requireNonNullElse(this.kind, "");
	}

	long accountOrNone() {
		return Objects.requireNonNullElse(this.account, 0L);
	}

	long beforeOrLast() {
		return Objects.requireNonNullElse(this.before, Long.MAX_VALUE);
	}

}
