package org.opendelegation.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;

/**
 * That somebody works for a city, and as what.
 */
@Entity
public class Membership {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Account account;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City city;

	@Enumerated(EnumType.STRING)
	private DeskRole role;

	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	Membership(Account account, City city, DeskRole role) {
		this.account = account;
		this.city = city;
		this.role = role;
	}

	void become(DeskRole newRole) {
		this.role = newRole;
	}

	public City getCity() {
		return this.city;
	}

	public DeskRole getRole() {
		return this.role;
	}

}
