package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.source.NamedLink;

/**
 * Somebody whom a payment was for, or who was given an object.
 *
 * @param name the name as the edition gives it
 * @param path the address of the page about the person, or {@code null}
 * @param share how much of a payment was for this person, in its currency, or
 * {@code null} where no source says
 * @param ways in what ways a payment is disclosed for this person; none where that is not
 * determined
 */
public record Beneficiary(String name, @Nullable String path, @Nullable BigDecimal share, List<DisclosurePath> ways) {

	public NamedLink toLink() {
		return new NamedLink(this.name, this.path);
	}

}
