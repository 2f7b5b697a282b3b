package org.opendelegation.ledger;

import org.opendelegation.place.City;
import org.opendelegation.web.PageSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where to read what was paid for those who traveled for a city, on its page.
 */
@Component
@Order(15)
class LedgerOfCity implements PageSection<City> {

	private final PaidForCity payments;

	LedgerOfCity(PaidForCity payments) {
		this.payments = payments;
	}

	@Override
	public Section read(City city) {
		return new Section("ledger/_of-city", this.payments.findPublished(city));
	}

}
