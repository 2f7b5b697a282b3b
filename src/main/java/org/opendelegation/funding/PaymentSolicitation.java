package org.opendelegation.funding;

import org.jspecify.annotations.Nullable;
import org.opendelegation.trip.Party;

/**
 * Whether somebody asked for a payment.
 *
 * @param solicited whether somebody did
 * @param solicitedBy who did, or {@code null} where no source says
 */
public record PaymentSolicitation(Solicited solicited, @Nullable Party solicitedBy) {

	/**
	 * Whether somebody asked for it.
	 */
	public enum Solicited {

		YES, NO, NOT_STATED

	}

}
