package org.opendelegation.funding;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;
import org.opendelegation.trip.Party;

/**
 * Whether somebody asked for a payment.
 *
 * @param solicited whether somebody did
 * @param solicitedBy who did, or {@code null} where no source says
 */
@Embeddable
public record PaymentSolicitation(@Enumerated(EnumType.STRING) Solicited solicited,
		@Embedded @AttributeOverride(name = "name", column = @Column(name = "solicited_by")) @AssociationOverride(
				name = "official", joinColumns = @JoinColumn(name = "solicited_by_official_id")) @AssociationOverride(
						name = "organization",
						joinColumns = @JoinColumn(name = "solicited_by_organization_id")) @Nullable Party solicitedBy) {

	/**
	 * Whether somebody asked for it.
	 */
	public enum Solicited {

		YES, NO, NOT_STATED

	}

	static final PaymentSolicitation NOT_STATED = new PaymentSolicitation(Solicited.NOT_STATED, null);

}
