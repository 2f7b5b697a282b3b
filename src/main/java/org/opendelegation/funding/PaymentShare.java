package org.opendelegation.funding;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.opendelegation.trip.Traveler;

/**
 * How much of a payment was for one of those it was for, where a source says.
 *
 * @param traveler for whom
 * @param amount the part of the whole, in the payment's currency
 */
@Embeddable
public record PaymentShare(@ManyToOne(fetch = FetchType.LAZY) Traveler traveler, BigDecimal amount) {
}
