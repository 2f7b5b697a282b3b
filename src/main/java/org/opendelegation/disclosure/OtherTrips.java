package org.opendelegation.disclosure;

import java.util.Collection;
import java.util.List;

import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the trips that tell something that counts together with what a trip tells: who
 * paid or gave is the same record, and no more than a year lies between the two, or
 * payments for officials of the same city may both have gone through that city in one
 * quarter. Only what is public counts, for findings are public.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OtherTrips {

	private static final String RECEIVED = """
			(select p.edition_id, p.id as payment_id, p.payer_official_id as person, p.payer_organization_id as body,
				p.paid_to in ('CITY', 'NOT_STATED')
					or exists (select from payment_path w where w.payment_id = p.id and w.path = 'FORM_801') as may_be_city,
				case when p.received is null then i.earliest else p.earliest end as first_day,
				case when p.received is null then i.latest else p.latest end as last_day
			from payment p join particulars i on i.edition_id = p.edition_id
			union all
			select edition_id, null, giver_official_id, giver_organization_id, false, earliest, latest from gift)""";

	/** The payments for those who went for the same cities. */
	private static final String OF_SAME_CITIES = """
			lateral (select distinct b.payment_id
				from payment_beneficiary a join traveler v on v.id = a.traveler_id
				join traveler w on w.city_id = v.city_id join payment_beneficiary b on b.traveler_id = w.id
				where a.payment_id = own.payment_id) same,""";

	private static final String COUNT_TOGETHER = String.join(
			" union ", counting("", "own.person = theirs.person", "1 year"),
			counting("", "own.body = theirs.body", "1 year"), counting(OF_SAME_CITIES,
					"own.may_be_city and theirs.may_be_city and theirs.payment_id = same.payment_id", "3 months"))
			+ " order by id";

	private final JdbcClient database;

	OtherTrips(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those that count together where they lie within a time of each other, of which a
	 * day that is not known may be any.
	 */
	private static String counting(String between, String together, String time) {
		return """
				select e.id from %1$s own, %4$s %1$s theirs join edition e on e.id = theirs.edition_id
				where %%1$s and %2$s
					and coalesce(theirs.first_day, '-infinity') <= coalesce(own.last_day, 'infinity') + interval '%3$s'
					and coalesce(theirs.last_day, 'infinity') >= coalesce(own.first_day, '-infinity') - interval '%3$s'
				""".formatted(RECEIVED, together, time, between);
	}

	/**
	 * The identities of the current editions of other trips that count together with an
	 * edition.
	 */
	List<Long> findBeside(Edition edition) {
		return this.database
			.sql(COUNT_TOGETHER.formatted("own.edition_id = :edition and e.trip_id <> :trip and e.state = 'PUBLISHED'"))
			.param("edition", edition.getStoredId())
			.param("trip", edition.getTrip().getStoredId())
			.query(Long.class)
			.list();
	}

	/**
	 * The identities of the closed editions of other trips with which what was ever
	 * public of some trips counts together.
	 */
	List<Long> findAround(Collection<Long> trips) {
		return trips.isEmpty() ? List.of()
				: this.database.sql(COUNT_TOGETHER.formatted("""
						e.trip_id not in (:trips) and e.state in ('PUBLISHED', 'SUPERSEDED', 'IN_REVIEW', 'SCHEDULED')
						and own.edition_id in (select id from edition where trip_id in (:trips)
							and state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'))"""))
					.param("trips", trips)
					.query(Long.class)
					.list();
	}

}
