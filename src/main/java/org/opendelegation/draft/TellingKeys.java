package org.opendelegation.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
	 * values.
	 * @return the record under the key that it has now
	 * @throws PermanentKeyException if the key is one that does not change
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	RecordRef conceal(Edition edition, RecordRef reference, List<String> values) {
		String key = keyOf(edition, reference);
		if (values.stream().noneMatch((value) -> isTold(value, key))) {
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
