package org.opendelegation.support;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From one date to another, where one of the two may be missing.
 */
record EdtfInterval(EdtfEnd start, EdtfEnd end) implements EdtfSpan {

	EdtfInterval {
		String text = start + "/" + end;
		if (start instanceof EdtfMissingEnd && end instanceof EdtfMissingEnd) {
			throw new EdtfSyntaxException(text, "an interval needs a date at one end");
		}
		requireForwards(text, start.earliest(), end.latest());
	}

	private static void requireForwards(String text, @Nullable LocalDate first, @Nullable LocalDate last) {
		if (first != null && last != null && last.isBefore(first)) {
			throw new EdtfBackwardsException(text, first, last);
		}
	}

	@Override
	public @Nullable LocalDate earliest() {
		return this.start.earliest();
	}

	@Override
	public @Nullable LocalDate latest() {
		return this.end.latest();
	}

	@Override
	public boolean isExact() {
		return this.start.isExact() && this.end.isExact();
	}

	@Override
	public String toString() {
		return this.start + "/" + this.end;
	}

}
