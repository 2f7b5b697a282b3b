package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.support.Edtf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What filings can be about: trips and payments, as the newest edition of each has them,
 * drafts too; and who can have filed. For the desk.
 */
@Component("filingSubjects")
public class FilingSubjects {

	private final JdbcClient database;

	FilingSubjects(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The trips, to choose from.
	 */
	public List<Named> trips() {
		return this.database.sql("""
				select t.slug, coalesce(p.title, t.slug) as name from trip t
				join lateral (
					select p.title from edition e left join particulars p on p.edition_id = e.id
					where e.trip_id = t.id and e.state <> 'DISCARDED' order by e.number desc limit 1
				) as p on true
				order by t.id desc
				""").query((row, number) -> new Named(row.getString("slug"), row.getString("name"))).list();
	}

	/**
	 * The payments of a trip, to choose from.
	 */
	public List<Named> payments(@Nullable String trip) {
		return (trip == null) ? List.of() : this.database.sql("""
				select p.key, p.payer || coalesce(', ' || p.currency || ' ' || p.amount::numeric(15, 2), '')
					|| coalesce(': ' || left(p.purpose, 100), '') as name
				from payment p where p.edition_id = (
					select e.id from edition e join trip t on t.id = e.trip_id
					where t.slug = ? and e.state <> 'DISCARDED' order by e.number desc limit 1)
				order by p.position
				""").param(trip).query((row, number) -> new Named(row.getString("key"), row.getString("name"))).list();
	}

	/**
	 * The identity of a trip.
	 */
	Optional<Long> tripOf(String slug) {
		return this.database.sql("select id from trip where slug = ?").param(slug).query(Long.class).optional();
	}

	Optional<String> slugOfTrip(@Nullable Long id) {
		return (id == null) ? Optional.empty()
				: this.database.sql("select slug from trip where id = ?").param(id).query(String.class).optional();
	}

	/**
	 * The first day on which a trip can have been, as its newest edition has it;
	 * {@code null} where that does not say.
	 */
	@Nullable LocalDate firstDayOf(String trip) {
		return this.database.sql("""
				select coalesce(p.dates, p.departed)::text from particulars p where p.edition_id = (
					select e.id from edition e join trip t on t.id = e.trip_id
					where t.slug = ? and e.state <> 'DISCARDED' order by e.number desc limit 1)
				""")
			.param(trip)
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.optional()
			.flatMap(Function.identity())
			.map(Edtf::parse)
			.map(Edtf::earliest)
			.orElse(null);
	}

	/**
	 * The keys of payments that any edition of a trip has.
	 */
	Set<String> keysOfPayments(String trip) {
		return this.database
			.sql("""
					select distinct p.key from payment p join edition e on e.id = p.edition_id join trip t on t.id = e.trip_id
					where t.slug = ?
					""")
			.param(trip)
			.query(String.class)
			.set();
	}

	boolean isThere(FilerChoice filer) {
		if (filer.official() != null) {
			return exists("select exists (select from official where slug = ? and merged_into_id is null)",
					filer.official());
		}
		return (filer.organization() != null)
				? exists("select exists (select from organization where slug = ? and merged_into_id is null)",
						filer.organization())
				: filer.isCity();
	}

	/**
	 * Whether an official is known to serve other cities and not this one: by an office,
	 * or as a traveler. Whoever is known to serve none may serve this one.
	 */
	boolean isOfAnotherCity(String official, City city) {
		return this.database
			.sql("""
					select count(*) > 0 and count(*) filter (where served.city_id = :city) = 0 from official o
					join lateral (
						select g.city_id from office f join organization g on g.id = f.organization_id where f.official_id = o.id
						union all select t.city_id from traveler t where t.official_id = o.id
					) as served on served.city_id is not null
					where o.slug = :official
					""")
			.param("city", city.getId())
			.param("official", official)
			.query(Boolean.class)
			.single();
	}

	private boolean exists(String sql, String slug) {
		return this.database.sql(sql).param(slug).query(Boolean.class).single();
	}

	/**
	 * Something to choose.
	 *
	 * @param slug what the form sends
	 * @param name what it is called
	 */
	public record Named(String slug, String name) {
	}

}
