package org.opendelegation.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.opendelegation.trip.Traveler;

/**
 * A way in which a payment is disclosed for one of those it was for. There should be one
 * for each; sources may name several.
 *
 * @param traveler for whom
 * @param path the way
 */
@Embeddable
public record PaymentPath(@ManyToOne(fetch = FetchType.LAZY) Traveler traveler,
		@Enumerated(EnumType.STRING) Payment.DisclosurePath path) {
}
