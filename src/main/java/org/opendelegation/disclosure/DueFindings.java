package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.filing.RecordedFilings;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Phrase;
import org.opendelegation.source.RecordRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the days that rules found, of all trips at once. Those of drafts are as
 * {@link DraftUpkeep} last found them.
 */
@Component
@Transactional(readOnly = true)
public class DueFindings {

	private static final List<String> PUBLISHED = List.of("PUBLISHED");

	private static final List<String> CURRENT = List.of("PUBLISHED", "SCHEDULED", "IN_REVIEW", "DRAFT");

	private static final String DUE = """
			from finding f join edition e on e.id = f.edition_id join trip t on t.id = e.trip_id
				join particulars p on p.edition_id = e.id
			where f.superseded_at is null and f.day is not null and f.outcome in ('DUE', 'CANNOT_TELL')
				and e.state in (:states)
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	DueFindings(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Those of published editions, by day.
	 */
	public List<DueFinding> findPublished() {
		return find(PUBLISHED, "null::text");
	}

	/**
	 * Those of published editions, and in their place those of editions that are being
	 * prepared where these differ, by day. What the edition in preparation has no day for
	 * stays: nobody has published that it is not due. For staff, who are told what is
	 * recorded and not public yet.
	 */
	public List<DueFinding> findCurrent() {
		List<DueFinding> all = find(CURRENT, RecordedFilings.OF_FINDING);
		Map<List<Object>, List<DueFinding>> matters = all.stream().collect(Collectors.groupingBy(DueFinding::matter));
		return all.stream().filter((one) -> stands(one, matters.getOrDefault(one.matter(), List.of()))).toList();
	}

	private static boolean stands(DueFinding one, List<DueFinding> ofMatter) {
		boolean inBoth = ofMatter.stream()
			.anyMatch((other) -> other.prepared() != one.prepared() && other.isAsDueAs(one));
		return one.prepared() ? !inBoth : inBoth || ofMatter.stream().noneMatch(DueFinding::prepared);
	}

	/**
	 * How the rule came to a day.
	 */
	public Disclosure explain(DueFinding due) {
		return Disclosure.of(this.database.sql("select f.detail " + DUE + """
				and t.id = :trip and f.rule = :rule and f.subject_kind = :kind and f.subject_key = :key and f.day = :day
				and (e.state <> 'PUBLISHED') = :prepared order by e.number desc, f.position
				""")
			.param("states", CURRENT)
			.param("trip", due.tripId())
			.param("rule", due.rule())
			.param("kind", due.subject().kind())
			.param("key", due.subject().key())
			.param("day", due.day())
			.param("prepared", due.prepared())
			.query(String.class)
			.list()
			.stream()
			.map((detail) -> this.json.readValue(detail, Finding.class))
			.toList());
	}

	/**
	 * A day of a trip that is found now.
	 */
	public Optional<DueFinding> findCurrent(String slug, String rule, RecordRef subject, LocalDate day) {
		return findCurrent().stream()
			.filter((one) -> one.slug().equals(slug) && one.rule().equals(rule) && one.subject().equals(subject)
					&& one.day().equals(day))
			.findFirst();
	}

	private List<DueFinding> find(List<String> states, String recorded) {
		return this.database
			.sql("""
					select t.id as trip_id, t.slug, p.title, t.lead_city_id, e.state <> 'PUBLISHED' as prepared, f.rule,
						f.subject_kind, f.subject_key, f.day, min(f.detail -> 'subject' ->> 'name') as name,
						bool_or(f.outcome = 'DUE') as certain, jsonb_agg(f.detail -> 'words' order by f.position)::text as words,
						max(f.computed_at) as found_at,
						max(f.changes) as changes, array_agg(%s) as recorded,
						case f.subject_kind
							when 'traveler' then
								(select r.city_id from traveler r where r.edition_id = e.id and r.key = f.subject_key)
							when 'city' then (select c.id from city c where c.slug = f.subject_key)
							else t.lead_city_id end as city_id
					"""
				.formatted(recorded) + DUE
					+ """
							group by t.id, t.slug, p.title, e.id, e.state, e.number, f.rule, f.subject_kind, f.subject_key, f.day
							order by f.day, t.slug, e.state <> 'PUBLISHED', e.number desc, f.rule, f.subject_key
							""")
			.param("states", states)
			.query(this::due)
			.list();
	}

	private DueFinding due(ResultSet row, int number) throws SQLException {
		return new DueFinding(row.getLong("trip_id"), row.getString("slug"), row.getString("title"),
				identity(row, "lead_city_id"), row.getBoolean("prepared"), row.getString("rule"),
				new RecordRef(row.getString("subject_kind"), row.getString("subject_key")), row.getString("name"),
				row.getDate("day").toLocalDate(), row.getBoolean("certain"), identity(row, "city_id"),
				this.json.readValue(row.getString("words"), new TypeReference<List<Phrase>>() {
				}).stream().distinct().toList(), row.getTimestamp("found_at").toInstant(), row.getInt("changes"),
				recorded((String[]) row.getArray("recorded").getArray()));
	}

	/**
	 * What is found of several payers is recorded once something is for each.
	 */
	private static @Nullable String recorded(@Nullable String[] ofEach) {
		List<@Nullable String> filings = Arrays.asList(ofEach);
		return filings.contains(null) ? null : filings.get(0);
	}

	private static @Nullable Long identity(ResultSet row, String column) throws SQLException {
		return (Long) row.getObject(column);
	}

}
