package org.opendelegation.ledger;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.NamedLink;

/**
 * Somebody whom a payment was for, or who was given an object.
 *
 * @param name the name as the edition gives it
 * @param path the address of the page about the person, or {@code null}
 * @param share how much of a payment was for this person, in its currency, or
 * {@code null} where no source says
 */
public record Beneficiary(String name, @Nullable String path, @Nullable BigDecimal share) {

	public NamedLink toLink() {
		return new NamedLink(this.name, this.path);
	}

}
