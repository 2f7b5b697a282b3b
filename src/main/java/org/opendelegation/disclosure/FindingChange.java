package org.opendelegation.disclosure;

import org.jspecify.annotations.Nullable;
import org.opendelegation.rule.Value;

/**
 * In what a finding differs from the one before.
 *
 * @param kind what differs
 * @param name which input or parameter it is; empty for the rule
 * @param before what it was
 * @param after what it became
 */
public record FindingChange(Kind kind, String name, Side before, Side after) {

	/**
	 * What may differ.
	 */
	public enum Kind {

		RULE, LIMIT, INPUT

	}

	/**
	 * What stands on one side.
	 *
	 * @param standing how it stands with the value
	 * @param value the value where it is told, else {@code null}
	 */
	public record Side(Standing standing, @Nullable Value value) {

		static Side absent() {
			return new Side(Standing.ABSENT, null);
		}

		static Side told(Value value) {
			return new Side(Standing.TOLD, value);
		}

	}

	/**
	 * How it stands with a value.
	 */
	public enum Standing {

		/** It is told. */
		TOLD,

		/** The record had none. */
		NOT_STATED,

		/** The finding did not look at it. */
		ABSENT,

		/** It is not public any more. */
		NOT_PUBLIC

	}

}
