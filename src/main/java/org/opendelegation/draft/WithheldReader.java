package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskUser;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what records of a draft tell the public and what they keep from it, with the
 * values, for staff.
 */
@Service
@Transactional(readOnly = true)
class WithheldReader {

	private final RecordDesk records;

	private final Drafts drafts;

	private final SaidElsewhere elsewhere;

	private final EditionReader reader;

	private final TripRights rights;

	private final JdbcClient database;

	WithheldReader(RecordDesk records, Drafts drafts, SaidElsewhere elsewhere, EditionReader reader, TripRights rights,
			JdbcClient database) {
		this.records = records;
		this.drafts = drafts;
		this.elsewhere = elsewhere;
		this.reader = reader;
		this.rights = rights;
		this.database = database;
	}

	/**
	 * What a record tells the public, and what it keeps from it.
	 * @throws NotFoundException if the draft has no such record
	 */
	Page read(String slug, RecordRef reference, DeskUser user) {
		Edition edition = this.records.open(slug);
		EditionView view = this.reader.read(edition);
		Citable held = view.find(reference).orElseThrow(() -> new NotFoundException(reference.toString()));
		Map<String, String> kept = keptOf(edition, reference);
		List<Row> rows = held.getFacts()
			.stream()
			.map((fact) -> new Row(fact, view.provenance().withholding(fact), kept.get(fact.field()),
					this.elsewhere.find(view, fact, kept.get(fact.field()))))
			.filter((row) -> row.withholding() != null || mayBeKept(row.fact()))
			.toList();
		return new Page(edition, reference, held.getLabel(), rows, mayWithhold(edition, user),
				this.drafts.find(slug).editions().stream().anyMatch(Edition::isReadable));
	}

	/**
	 * To withhold is to decide what the public sees, as to publish is.
	 */
	private boolean mayWithhold(Edition edition, DeskUser user) {
		return edition.isDraft() && this.rights.mayPublish(user, edition.getTrip());
	}

	/**
	 * Whether there is a value that something neutral can take the place of.
	 */
	boolean mayBeKept(Fact fact) {
		return fact.isStated() && this.database.sql("select exists (select from columns_of_field(?, ?))")
			.params(fact.record().kind(), fact.field())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The values that a record keeps from the public, by the names of their fields.
	 */
	Map<String, String> keptOf(Edition edition, RecordRef reference) {
		return this.database.sql("""
				select w.field, v.value from withholding w join withheld_value v on v.withholding_id = w.id
				where w.edition_id = ? and w.record_kind = ? and w.record_key = ?
				""")
			.params(edition.getStoredId(), reference.kind(), reference.key())
			.query((row, number) -> Map.entry(row.getString("field"), row.getString("value")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
