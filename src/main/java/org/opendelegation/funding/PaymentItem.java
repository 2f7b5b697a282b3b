package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Labelled;
import org.opendelegation.support.Money;

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
	 * What payments are split into on disclosure forms: travel on Forms 700 and 801,
	 * tickets on Form 802.
	 */
	public enum Category {

		TRANSPORTATION, LODGING, MEALS, TICKETS,
		/** A ticket for somebody who has a ceremonial role. */
		CEREMONIAL_ROLE, OTHER;

		/** What a city reports where it hands it to an official. */
		public static final Set<Category> OF_TICKETS = Set.of(TICKETS, CEREMONIAL_ROLE);

	}

	/**
	 * What pages tell: each thing with its part of the sum where that is known, and what
	 * the parts leave over.
	 * @param whole the sum, or {@code null} where no source states one
	 */
	static List<Object> tell(List<PaymentItem> items, @Nullable Money whole) {
		List<Object> told = new ArrayList<>();
		BigDecimal parts = BigDecimal.ZERO;
		for (PaymentItem item : items) {
			if (item.amount() == null || whole == null) {
				told.add(item.category());
				continue;
			}
			told.add(new Labelled(item.category(), new Money(item.amount(), whole.currency())));
			parts = parts.add(item.amount());
		}
		if (whole != null && parts.signum() > 0 && parts.compareTo(whole.amount()) < 0) {
			told.add(new Labelled(Payment.Rest.NOT_BROKEN_DOWN,
					new Money(whole.amount().subtract(parts), whole.currency())));
		}
		return told;
	}

}
