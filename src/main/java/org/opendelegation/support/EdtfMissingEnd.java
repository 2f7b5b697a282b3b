package org.opendelegation.support;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An end of an interval without a date: open (there is none) or unknown (there is one).
 */
enum EdtfMissingEnd implements EdtfEnd {

	OPEN(".."), UNKNOWN("");

	private final String text;

	EdtfMissingEnd(String text) {
		this.text = text;
	}

	@Override
	public @Nullable LocalDate earliest() {
		return null;
	}

	@Override
	public @Nullable LocalDate latest() {
		return null;
	}

	@Override
	public boolean isExact() {
		return false;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
