package org.opendelegation.support;

import java.time.LocalDate;

/**
 * Says that an interval ends before it begins.
 */
public final class EdtfBackwardsException extends EdtfSyntaxException {

	private final LocalDate first;

	private final LocalDate last;

	EdtfBackwardsException(String text, LocalDate first, LocalDate last) {
		super(text, "it ends before it starts");
		this.first = first;
		this.last = last;
	}

	/**
	 * The first day that it may begin on.
	 */
	public LocalDate getFirst() {
		return this.first;
	}

	/**
	 * The last day that it may end on, which is before that.
	 */
	public LocalDate getLast() {
		return this.last;
	}

}
