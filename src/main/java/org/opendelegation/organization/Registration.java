package org.opendelegation.organization;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;

/**
 * An entry about an organization in a public register, such as its tax status or a filing
 * under the Foreign Agents Registration Act.
 */
@Entity
public class Registration extends DirectoryRecord implements DirectoryPart, Citable {

	/**
	 * A public register.
	 */
	public enum Register {

		IRS, FARA, SECRETARY_OF_STATE, OTHER

	}

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Organization organization;

	private String key;

	@Enumerated(EnumType.STRING)
	private Register register;

	private String capacity;

	private @Nullable String number;

	private String status;

	private @Nullable LocalDate checkedOn;

	private @Nullable String url;

	@SuppressWarnings("NullAway.Init")
	protected Registration() {
	}

	Registration(Organization organization, String key, Register register, String capacity, String status) {
		this.organization = organization;
		this.key = key;
		this.register = register;
		this.capacity = capacity;
		this.status = status;
	}

	/**
	 * Says what the register has.
	 */
	void describe(Register newRegister, String as, @Nullable String newNumber, String newStatus) {
		this.register = newRegister;
		this.capacity = as;
		this.number = newNumber;
		this.status = newStatus;
	}

	/**
	 * Says when and where it was looked up.
	 */
	void lookUp(@Nullable LocalDate on, @Nullable String at) {
		this.checkedOn = on;
		this.url = at;
	}

	@Override
	public String getKey() {
		return this.key;
	}

	public Register getRegister() {
		return this.register;
	}

	/**
	 * As what it is registered, such as an agent.
	 */
	public String getCapacity() {
		return this.capacity;
	}

	public @Nullable String getNumber() {
		return this.number;
	}

	public String getStatus() {
		return this.status;
	}

	public Organization getOrganization() {
		return this.organization;
	}

	/**
	 * The day on which somebody looked it up, or {@code null}.
	 */
	public @Nullable LocalDate getCheckedOn() {
		return this.checkedOn;
	}

	public @Nullable String getUrl() {
		return this.url;
	}

	@Override
	public RecordRef getReference() {
		return this.organization.getReference().part("registration", this.key);
	}

	@Override
	public String getLabel() {
		return this.capacity;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "register", this.register), Fact.asked(this, "capacity", this.capacity),
				Fact.optional(this, "number", this.number), Fact.asked(this, "status", this.status),
				Fact.asked(this, "checkedOn", this.checkedOn));
	}

}
