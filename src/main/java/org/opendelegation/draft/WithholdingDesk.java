package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Hibernate;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps values of a draft from the public, and the ground for it in their place. The
 * value moves to a table that the register has no right to; staff still read it.
 */
@Service
@Transactional
class WithholdingDesk {

	private final RecordDesk records;

	private final WithheldReader withheld;

	private final TellingKeys keys;

	private final EditionReader reader;

	private final TripRights rights;

	private final FactWords words;

	private final JdbcClient database;

	private final EntityManager entities;

	WithholdingDesk(RecordDesk records, WithheldReader withheld, TellingKeys keys, EditionReader reader,
			TripRights rights, FactWords words, JdbcClient database, EntityManager entities) {
		this.records = records;
		this.withheld = withheld;
		this.keys = keys;
		this.reader = reader;
		this.rights = rights;
		this.words = words;
		this.database = database;
		this.entities = entities;
	}

	/**
	 * Keeps the value of a fact from the public.
	 * @param ground the law that lets the city keep it back, in public words
	 * @return the record: under another key where the one that it had tells the value
	 * @throws TellingKeys.PermanentKeyException if the key tells it and cannot give way
	 */
	RecordRef withhold(String slug, RecordRef reference, String field, String ground, DeskUser user) {
		Edition edition = openFor(slug, user);
		List<Fact> facts = lock(edition, reference).only(withheldWith(reference, field))
			.stream()
			.filter(this.withheld::mayBeKept)
			.toList();
		if (facts.stream().map(Fact::field).noneMatch(field::equals)) {
			throw new NotFoundException("value of " + field + " to withhold");
		}
		List<String> values = facts.stream()
			.map((fact) -> Objects.requireNonNull(this.words.print(fact.value())))
			.toList();
		this.database.sql("select withhold(?, ?, ?, ?, ?, ?)")
			.params(edition.getStoredId(), reference.kind(), reference.key(),
					facts.stream().map(Fact::field).toArray(String[]::new), values.toArray(String[]::new), ground)
			.query()
			.listOfRows();
		RecordRef kept = this.keys.conceal(edition, reference, facts.stream().map(Fact::field).toList(), values);
		this.entities.clear();
		return kept;
	}

	/**
	 * A record as nobody else changes it until this is done.
	 */
	private Citable lock(Edition edition, RecordRef reference) {
		this.records.takeTurns(edition);
		Citable seen = this.reader.read(edition)
			.find(reference)
			.orElseThrow(() -> new NotFoundException(reference.toString()));
		Object id = this.entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(seen);
		this.entities.clear();
		return (Citable) this.entities.find(Hibernate.getClass(seen), id, LockModeType.PESSIMISTIC_WRITE);
	}

	/**
	 * How a sum was found and shared would tell that there is one, and is nothing without
	 * it.
	 */
	private static String[] withheldWith(RecordRef reference, String field) {
		if (!Set.of("payment", "gift").contains(reference.kind()) || !Set.of("amount", "basis").contains(field)) {
			return new String[] { field };
		}
		return new String[] { "amount", "basis", "shares" };
	}

	/**
	 * Takes the mark away. The value is not put back: somebody enters it again.
	 * @return what was withheld
	 */
	String release(String slug, RecordRef reference, String field, DeskUser user) {
		Edition edition = openFor(slug, user);
		List<String> fields = List.of(withheldWith(reference, field));
		Map<String, String> kept = this.withheld.keptOf(edition, reference);
		if (!kept.containsKey(field)) {
			throw new NotFoundException("withheld " + field);
		}
		this.database.sql("""
				delete from withholding
				where edition_id = ? and record_kind = ? and record_key = ? and field = any (?)
				""")
			.params(edition.getStoredId(), reference.kind(), reference.key(), fields.toArray(String[]::new))
			.update();
		this.entities.clear();
		return fields.stream().map(kept::get).filter(Objects::nonNull).collect(Collectors.joining("; "));
	}

	private Edition openFor(String slug, DeskUser user) {
		Edition edition = this.records.open(slug);
		this.rights.requirePublish(user, edition.getTrip());
		edition.requireDraft();
		return edition;
	}

}
