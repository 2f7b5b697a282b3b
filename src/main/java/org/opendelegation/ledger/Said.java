package org.opendelegation.ledger;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Strength;

/**
 * How sure a field of an entry is.
 *
 * @param accounts how many accounts of it sources give
 * @param strength how directly a source says what the record follows, or {@code null}
 * where none is cited
 */
public record Said(int accounts, @Nullable Strength strength) {

	static final Said NOTHING = new Said(0, null);

	public boolean isInferred() {
		return this.strength == Strength.INFERRED;
	}

	/**
	 * Whether sources differ.
	 */
	public boolean isDisputed() {
		return this.accounts > 1;
	}

}
