package org.opendelegation.funding;

import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

/**
 * Whose own it is that was paid for or given to somebody: nobody gives a gift to himself,
 * and what the own city pays or gives is none. This is where it is defined, for rules and
 * papers. The ledger, which counts in the database, asks the function {@code own_money}
 * there, which the tests hold against this. In which way a payment is disclosed is
 * another question.
 */
public enum OwnMoney {

	/** Whoever it was for paid. */
	OF_TRAVELER,

	/** The city paid that whoever it was for represented. */
	OF_CITY,

	/** Somebody else did, as far as the record tells. */
	OF_OTHERS;

	/**
	 * Whose it is. Two are the same by the record of the person or, where the one who
	 * paid has no record, by the name that the edition gives both.
	 */
	public static OwnMoney of(Giver giver, Receiver receiver) {
		boolean same = (giver.record() != null) ? giver.record().equals(receiver.person())
				: Withholding.isSameName(giver.name(), receiver.name());
		if (same) {
			return OF_TRAVELER;
		}
		return (giver.isOfItsCity() && giver.city() != null && giver.city().equals(receiver.city())) ? OF_CITY
				: OF_OTHERS;
	}

	public static OwnMoney of(Party giver, Traveler receiver) {
		return of(Giver.of(giver), Receiver.of(receiver));
	}

	/**
	 * Who paid or gave.
	 *
	 * @param name the name as the edition gives it
	 * @param record the record of the person or organization, or {@code null}
	 * @param kind what an organization is; {@code NOT_STATED} for a person and where
	 * there is no record
	 * @param city the slug of the city where an organization is, or {@code null}
	 */
	public record Giver(String name, @Nullable RecordRef record, OrganizationKind kind, @Nullable String city) {

		static Giver of(Party party) {
			Organization organization = party.getOrganization();
			if (organization == null) {
				return new Giver(party.getName(),
						(party.getOfficial() != null) ? party.getOfficial().getReference() : null,
						OrganizationKind.NOT_STATED, null);
			}
			return new Giver(party.getName(), organization.getReference(), organization.getKind(),
					(organization.getCity() != null) ? organization.getCity().getSlug() : null);
		}

		private boolean isOfItsCity() {
			return this.kind == OrganizationKind.MUNICIPALITY || this.kind == OrganizationKind.LEGISLATIVE_BODY;
		}

	}

	/**
	 * For whom it was.
	 *
	 * @param name the name as the edition gives it
	 * @param person the record of the person, or {@code null}
	 * @param city the slug of the city that was represented, or {@code null}
	 */
	public record Receiver(String name, @Nullable RecordRef person, @Nullable String city) {

		static Receiver of(Traveler traveler) {
			return new Receiver(traveler.getName(),
					(traveler.getOfficial() != null) ? traveler.getOfficial().getReference() : null,
					(traveler.getCity() != null) ? traveler.getCity().getSlug() : null);
		}

	}

}
