package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.FactWords;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;
import org.opendelegation.support.Slugs;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
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

	private final Drafts drafts;

	private final SaidElsewhere elsewhere;

	private final EditionReader reader;

	private final TripRights rights;

	private final FactWords words;

	private final JdbcClient database;

	private final EntityManager entities;

	WithholdingDesk(RecordDesk records, Drafts drafts, SaidElsewhere elsewhere, EditionReader reader, TripRights rights,
			FactWords words, JdbcClient database, EntityManager entities) {
		this.records = records;
		this.drafts = drafts;
		this.elsewhere = elsewhere;
		this.reader = reader;
		this.rights = rights;
		this.words = words;
		this.database = database;
		this.entities = entities;
	}

	/**
	 * What a record tells the public, and what it keeps from it.
	 */
	@Transactional(readOnly = true)
	Page read(String slug, RecordRef reference, DeskUser user) {
		Edition edition = this.records.open(slug);
		EditionView view = this.reader.read(edition);
		Citable held = find(view, reference);
		Map<String, String> kept = kept(edition, reference);
		List<Row> rows = held.getFacts()
			.stream()
			.map((fact) -> new Row(fact, view.provenance().withholding(fact), kept.get(fact.field()),
					this.elsewhere.find(view, fact, kept.get(fact.field()))))
			.filter((row) -> row.withholding() != null || row.fact().isStated() && mayBeKept(reference, row.fact()))
			.toList();
		return new Page(edition, reference, held.getLabel(), rows, mayWithhold(edition, user),
				this.drafts.find(slug).editions().stream().anyMatch(Edition::isReadable));
	}

	/**
	 * Keeps the value of a fact from the public.
	 * @param ground the law that lets the city keep it back, in public words
	 * @throws TellingKeyException if the address of the record tells the value
	 */
	void withhold(String slug, RecordRef reference, String field, String ground, DeskUser user) {
		Edition edition = openFor(slug, user);
		List<Fact> facts = lock(edition, reference).only(withheldWith(reference, field))
			.stream()
			.filter((fact) -> fact.isStated() && mayBeKept(reference, fact))
			.toList();
		if (facts.stream().map(Fact::field).noneMatch(field::equals)) {
			throw new NotFoundException("value of " + field + " to withhold");
		}
		List<String> values = facts.stream()
			.map((fact) -> Objects.requireNonNull(this.words.print(fact.value())))
			.toList();
		if (values.stream().anyMatch((value) -> isTold(value, reference))) {
			throw new TellingKeyException();
		}
		this.database.sql("select withhold(?, ?, ?, ?, ?, ?)")
			.params(edition.getStoredId(), reference.kind(), reference.key(),
					facts.stream().map(Fact::field).toArray(String[]::new), values.toArray(String[]::new), ground)
			.query()
			.listOfRows();
		this.entities.clear();
	}

	/**
	 * A record as nobody else changes it until this is done.
	 */
	private Citable lock(Edition edition, RecordRef reference) {
		Citable seen = find(this.reader.read(edition), reference);
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
	 * Whether the key of a record was made of a value: it is part of public addresses.
	 */
	private static boolean isTold(String value, RecordRef reference) {
		String key = reference.key().substring(reference.key().lastIndexOf('.') + 1);
		String told = Slugs.free(value, "", (slug) -> false);
		return !told.isEmpty() && key.matches(Pattern.quote(told) + "(-\\d+)?");
	}

	/**
	 * Takes the mark away. The value is not put back: somebody enters it again.
	 * @return what was withheld
	 */
	String release(String slug, RecordRef reference, String field, DeskUser user) {
		Edition edition = openFor(slug, user);
		List<String> fields = List.of(withheldWith(reference, field));
		Map<String, String> kept = kept(edition, reference);
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

	/**
	 * To withhold is to decide what the public sees, as to publish is.
	 */
	private boolean mayWithhold(Edition edition, DeskUser user) {
		return edition.isDraft() && this.rights.mayPublish(user, edition.getTrip());
	}

	private Edition openFor(String slug, DeskUser user) {
		Edition edition = this.records.open(slug);
		this.rights.requirePublish(user, edition.getTrip());
		edition.requireDraft();
		return edition;
	}

	private boolean mayBeKept(RecordRef reference, Fact fact) {
		return this.database.sql("select exists (select from columns_of_field(?, ?))")
			.params(reference.kind(), fact.field())
			.query(Boolean.class)
			.single();
	}

	private Map<String, String> kept(Edition edition, RecordRef reference) {
		return this.database.sql("""
				select w.field, v.value from withholding w join withheld_value v on v.withholding_id = w.id
				where w.edition_id = ? and w.record_kind = ? and w.record_key = ?
				""")
			.params(edition.getStoredId(), reference.kind(), reference.key())
			.query((row, number) -> Map.entry(row.getString("field"), row.getString("value")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Citable find(EditionView view, RecordRef reference) {
		return view.find(reference).orElseThrow(() -> new NotFoundException(reference.toString()));
	}

	/**
	 * That a value would be withheld in name only.
	 */
	static class TellingKeyException extends RuntimeException {

	}

	/**
	 * What a record tells and keeps.
	 *
	 * @param edition its edition
	 * @param record the record
	 * @param label what to call it
	 * @param rows its facts that are told and could be kept, or that are kept
	 * @param mayWithhold whether the reader may change that
	 * @param published whether editions of the trip are public, which go on telling what
	 * they told
	 */
	record Page(Edition edition, RecordRef record, String label, List<Row> rows, boolean mayWithhold,
			boolean published) {
	}

	/**
	 * A fact.
	 *
	 * @param fact the fact, without its value where that is kept
	 * @param withholding the ground, or {@code null} where the public sees the value
	 * @param kept the value, for staff, or {@code null}
	 * @param elsewhere where else the edition says the same words
	 */
	record Row(Fact fact, @Nullable Withholding withholding, @Nullable String kept,
			List<SaidElsewhere.Place> elsewhere) {
	}

}
