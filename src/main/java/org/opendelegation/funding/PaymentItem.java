package org.opendelegation.funding;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One thing a payment was for.
 *
 * @param category what for
 * @param amount the part of the whole, in the payment's currency, or {@code null} where
 * no source states it
 */
@Embeddable
public record PaymentItem(@Enumerated(EnumType.STRING) Category category, @Nullable BigDecimal amount) {

	/**
	 * What travel payments are split into on disclosure forms.
	 */
	public enum Category {

		TRANSPORTATION, LODGING, MEALS, OTHER

	}

}
