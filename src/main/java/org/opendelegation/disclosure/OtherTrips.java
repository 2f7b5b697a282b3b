package org.opendelegation.disclosure;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Trip;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the trips that tell something that counts together with what a trip tells: who
 * paid or gave is the same record, or payments for officials of the same city may both
 * have gone through that city, and no more than a year lies between the two. Only what is
 * public counts, for findings are public.
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

	private static final String OF_ONE_CITY = """
			exists (select from payment_beneficiary a join traveler v on v.id = a.traveler_id,
				payment_beneficiary b join traveler w on w.id = b.traveler_id
				where a.payment_id = own.payment_id and b.payment_id = theirs.payment_id and v.city_id = w.city_id)""";

	private static final String COUNT_TOGETHER = """
			select distinct e.id from %1$s own, %1$s theirs join edition e on e.id = theirs.edition_id
			where %%s and (own.person = theirs.person or own.body = theirs.body
					or (own.may_be_city and theirs.may_be_city and %2$s))
				and coalesce(theirs.first_day, '-infinity') <= coalesce(own.last_day, 'infinity') + interval '1 year'
				and coalesce(theirs.last_day, 'infinity') >= coalesce(own.first_day, '-infinity') - interval '1 year'
			order by e.id
			""".formatted(RECEIVED, OF_ONE_CITY);

	private final JdbcClient database;

	private final EntityManager entities;

	private final EditionReader reader;

	OtherTrips(JdbcClient database, EntityManager entities, EditionReader reader) {
		this.database = database;
		this.entities = entities;
		this.reader = reader;
	}

	/**
	 * The current editions of other trips that count together with an edition.
	 */
	List<EditionView> findBeside(Edition edition) {
		return this.database
			.sql(COUNT_TOGETHER.formatted("own.edition_id = ? and e.trip_id <> ? and e.state = 'PUBLISHED'"))
			.params(edition.getStoredId(), edition.getTrip().getStoredId())
			.query(Long.class)
			.stream()
			.map((id) -> this.reader.read(this.entities.find(Edition.class, id)))
			.toList();
	}

	/**
	 * The identities of the closed editions of other trips with which what was ever
	 * public of a trip counts together.
	 */
	List<Long> findAround(Trip trip) {
		return this.database.sql(COUNT_TOGETHER.formatted("""
				e.trip_id <> :trip and e.state in ('PUBLISHED', 'SUPERSEDED', 'IN_REVIEW', 'SCHEDULED')
				and own.edition_id in (select id from edition where trip_id = :trip
					and state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'))"""))
			.param("trip", trip.getStoredId())
			.query(Long.class)
			.list();
	}

}
