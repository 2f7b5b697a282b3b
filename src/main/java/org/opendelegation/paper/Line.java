package org.opendelegation.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.FactPart;

/**
 * A field of a worksheet.
 *
 * @param label what the form calls it
 * @param state what is known of it
 * @param values what the record says; empty where it says nothing
 * @param remark the ground of what is withheld, that nobody is cited, or that the value
 * is inferred or told in several ways; {@code null} where there is nothing to remark
 * @param passages the numbers of the passages that say so
 * @param path the page of the field without the host, or {@code null} where no record has
 * it
 */
public record Line(String label, State state, List<FactPart> values, @Nullable String remark, List<String> passages,
		@Nullable String path) {

	/**
	 * What is known of a field.
	 */
	public enum State {

		STATED,
		/** No source states it. */
		MISSING, WITHHELD,
		/** The record has no place for it; whoever files it knows. */
		NOT_KEPT,
		/** To be signed or dated by hand. */
		BY_HAND

	}

	/**
	 * Whether there is something to fill in by hand.
	 */
	public boolean isOpen() {
		return this.state != State.STATED && this.state != State.WITHHELD;
	}

}
