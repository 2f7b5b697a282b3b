package org.opendelegation.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Slugs;
import org.opendelegation.trip.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of records are made of their names and are part of public addresses. Where a
 * name is withheld its key has to go too.
 */
@Component
class TellingKeys {

	/**
	 * Notes lie under the key of their meeting, and everything of a trip under its own.
	 */
	private static final Set<String> PERMANENT = Set.of("trip", "meeting");

	private final JdbcClient database;

	TellingKeys(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Gives a record a key that tells nothing, if the one that it has tells one of some
	 * values, or what the fields of these held at any time: a key stays when a name is
	 * corrected.
	 * @param fields the fields that are withheld
	 * @param values what they hold
	 * @return the record under the key that it has now
	 * @throws PermanentKeyException if the key is one that does not change
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	RecordRef conceal(Edition edition, RecordRef reference, List<String> fields, List<String> values) {
		String key = keyOf(edition, reference);
		if (Stream.concat(values.stream(), formerValues(edition, reference, key, fields).stream())
			.noneMatch((value) -> isTold(value, key))) {
			return reference;
		}
		if (PERMANENT.contains(reference.kind())) {
			throw new PermanentKeyException(reference.kind());
		}
		return new RecordRef(reference.kind(),
				this.database.sql("select conceal_key(?, ?, ?)")
					.params(edition.getStoredId(), reference.kind(), reference.key())
					.query(String.class)
					.single());
	}

	/**
	 * What fields of a record have held, in whatever edition of the trip, as the journal
	 * has it.
	 */
	private List<String> formerValues(Edition edition, RecordRef reference, String key, List<String> fields) {
		boolean ofTrip = reference.kind().equals("trip");
		return this.database.sql("""
				with entry as (
					select j.* from journal_entry j join edition e on e.id = j.edition_id
					where j.record_table = :table and e.trip_id = (select trip_id from edition where id = :edition)),
				held as (select record_id from entry where :ofTrip or after ->> 'key' = :key)
				select distinct told.value from entry cross join unnest(cast(:columns as text[])) as c
					cross join lateral (values (entry.before ->> c), (entry.after ->> c)) as told (value)
				where entry.record_id in (select record_id from held) and told.value is not null
				""")
			.param("table", ofTrip ? "particulars" : reference.kind())
			.param("edition", edition.getStoredId())
			.param("ofTrip", ofTrip)
			.param("key", key)
			.param("columns", fields.stream().map(TellingKeys::columnOf).toArray(String[]::new))
			.query(String.class)
			.list();
	}

	private static String columnOf(String field) {
		return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	private static String keyOf(Edition edition, RecordRef reference) {
		return reference.kind().equals("trip") ? edition.getTrip().getSlug()
				: reference.key().substring(reference.key().lastIndexOf('.') + 1);
	}

	private static boolean isTold(String value, String key) {
		String told = Slugs.free(value, "", (slug) -> false);
		return !told.isEmpty() && key.matches(Pattern.quote(told) + "(-\\d+)?");
	}

	/**
	 * That a value would be withheld in name only.
	 */
	static class PermanentKeyException extends RuntimeException {

		private final String kind;

		PermanentKeyException(String kind) {
			this.kind = kind;
		}

		/**
		 * What it is that keeps its key.
		 */
		String getKind() {
			return this.kind;
		}

	}

}
