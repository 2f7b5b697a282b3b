package org.opendelegation.ledger;

import java.util.Map;

import org.opendelegation.place.City;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leads from a city to the payments for those who traveled for it, and to what is
 * due of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaidForCity {

	private static final String COUNT = "with " + LedgerSql.PAID + """
			select (select count(*) from paid where %s) as payments,
				exists (select from traveler r join edition e on e.id = r.edition_id and e.state = 'PUBLISHED'
					join city c on c.id = r.city_id where c.slug = :city) as sent
			""".formatted(Narrowing.ofCity());

	private final JdbcClient database;

	PaidForCity(JdbcClient database) {
		this.database = database;
	}

	Way findPublished(City city) {
		return this.database.sql(COUNT)
			.params(Map.of("city", city.getSlug()))
			.query((row, number) -> new Way(city.getSlug(), city.getName(), row.getLong("payments"),
					row.getBoolean("sent")))
			.single();
	}

	/**
	 * A way to the list.
	 *
	 * @param slug the slug of the city
	 * @param city what the city is called
	 * @param payments how many payments and objects were for somebody from there
	 * @param sent whether somebody traveled for it
	 */
	record Way(String slug, String city, long payments, boolean sent) {
	}

}
