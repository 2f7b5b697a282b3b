package org.opendelegation.ledger;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.support.Edtf;

/**
 * What became of an object that was received as a gift.
 *
 * @param disposition what became of it, or {@code null} where no source says
 * @param disposed when, or {@code null}
 * @param donatedTo who has it now, or {@code null}
 */
public record GivenObject(@Nullable Disposition disposition, @Nullable Edtf disposed, @Nullable String donatedTo) {

	/**
	 * Whether it is with somebody else now, so that a reader may ask since when.
	 */
	boolean isElsewhere() {
		return Stream.of(Disposition.RETURNED, Disposition.DONATED, Disposition.TRANSFERRED_TO_CITY)
			.anyMatch((away) -> away == this.disposition) || Objects.nonNull(this.disposed);
	}

	/**
	 * Whether a reader may ask who has it.
	 */
	boolean isDonated() {
		return this.disposition == Disposition.DONATED || this.donatedTo != null;
	}

}
