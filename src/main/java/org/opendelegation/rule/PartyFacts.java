package org.opendelegation.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;

/**
 * Somebody who paid or passed money on.
 *
 * @param name the name as the edition gives it
 * @param record the record of the person or organization, or {@code null} if there is
 * none
 * @param kind what the organization is; {@code NOT_STATED} too where there is no record
 * @param person whether it is a person
 * @param abroad whether the organization is based outside of the United States
 * @param citySlug the city in which the organization is based, or {@code null}
 * @param taxEntry an entry of the tax register that says 501(c)(3) and was looked up, or
 * {@code null}
 */
public record PartyFacts(String name, @Nullable RecordRef record, OrganizationKind kind, boolean person, boolean abroad,
		@Nullable String citySlug, @Nullable TaxEntry taxEntry) {

	public static PartyFacts named(String name) {
		return new PartyFacts(name, null, OrganizationKind.NOT_STATED, false, false, null, null);
	}

	/**
	 * What tells one from another: the record, or else the very name. Names that differ
	 * in anything are those of two, unless one record says otherwise.
	 */
	String identity() {
		return (this.record != null) ? this.record.toString() : this.name;
	}

	/**
	 * The same of somebody whom one record names: who is withheld may be anybody, and is
	 * never one with who is withheld elsewhere.
	 * @param where the record that names this one
	 */
	String identity(RecordRef where) {
		return (this.record == null && this.name.equals(Withholding.IN_ITS_PLACE)) ? this.name + " " + where
				: identity();
	}

	OwnMoney.Giver toGiver() {
		return new OwnMoney.Giver(this.name, this.record, this.kind, this.citySlug);
	}

	boolean isPublicBody() {
		return switch (this.kind) {
			case MUNICIPALITY, LEGISLATIVE_BODY, GOVERNMENT -> true;
			default -> false;
		};
	}

	/**
	 * Whether it is a government abroad, of a city too.
	 */
	boolean isForeignGovernment() {
		return this.kind == OrganizationKind.FOREIGN_GOVERNMENT || (isPublicBody() && this.abroad);
	}

	/**
	 * Whether the record leaves open what this is.
	 */
	boolean isOfUnknownKind() {
		return this.kind == OrganizationKind.NOT_STATED && !this.person;
	}

	/**
	 * Whether this may be a nonprofit organization whose tax status the record leaves
	 * open.
	 */
	boolean isOfOpenTaxStatus() {
		return switch (this.kind) {
			case NONPROFIT, NGO -> true;
			default -> isOfUnknownKind();
		};
	}

	Value kindWord() {
		return this.person ? Value.word("finding.person") : Value.word("OrganizationKind." + this.kind);
	}

	/**
	 * An entry of the tax register.
	 *
	 * @param record the entry
	 * @param checkedOn when somebody looked it up
	 */
	public record TaxEntry(RecordRef record, LocalDate checkedOn) {
	}

}
