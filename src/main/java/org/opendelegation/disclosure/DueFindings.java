package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
				join particulars p on p.edition_id = e.id left join city c on c.id = f.city_id
			where f.superseded_at is null and f.day is not null and f.outcome in ('DUE', 'CANNOT_TELL')
				and e.state in (:states)
			""";

	private final JdbcClient database;

	private final PastFindings past;

	private final JsonMapper json;

	DueFindings(JdbcClient database, PastFindings past, JsonMapper json) {
		this.database = database;
		this.past = past;
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
				and (e.state <> 'PUBLISHED') = :prepared
				and coalesce(f.city_id, t.lead_city_id, 0) = :city order by e.number desc, f.position
				""")
			.param("states", CURRENT)
			.param("trip", due.tripId())
			.param("rule", due.rule())
			.param("kind", due.subject().kind())
			.param("key", due.subject().key())
			.param("day", due.day())
			.param("prepared", due.prepared())
			.param("city", (due.cityId() != null) ? due.cityId() : 0)
			.query(String.class)
			.list()
			.stream()
			.map((detail) -> this.json.readValue(detail, Finding.class))
			.toList());
	}

	/**
	 * What the rule found before of the same, of the edition that it is found of now.
	 */
	public EarlierFindings findEarlier(DueFinding due) {
		long edition = this.database.sql("""
				select id from edition where trip_id = :trip and state in (:states)
					and (state <> 'PUBLISHED') = :prepared order by number desc limit 1
				""")
			.param("trip", due.tripId())
			.param("states", CURRENT)
			.param("prepared", due.prepared())
			.query(Long.class)
			.single();
		return this.past.findAll(edition).changed(Openness.STAFF, due::isOfSameMatter);
	}

	/**
	 * A day of a trip that is found now.
	 * @param city the slug of the city whose day it is, where the subject does not tell;
	 * the first of several cities where {@code null}
	 */
	public Optional<DueFinding> findCurrent(String slug, String rule, RecordRef subject, @Nullable String city,
			LocalDate day) {
		return findCurrent().stream()
			.filter((one) -> one.slug().equals(slug) && one.rule().equals(rule) && one.subject().equals(subject)
					&& one.day().equals(day) && (city == null || city.equals(one.city())))
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
						coalesce(f.city_id, t.lead_city_id) as city_id,
						case when f.subject_kind not in ('traveler', 'city') then c.slug end as city,
						array(select t.lead_city_id where t.lead_city_id is not null
							union select r.city_id from traveler r where r.edition_id = e.id and r.city_id is not null) as sharing
					"""
				.formatted(recorded) + DUE
					+ """
							group by t.id, t.slug, p.title, e.id, e.state, e.number, f.rule, f.subject_kind, f.subject_key, f.day,
								f.city_id, c.slug
							order by f.day, t.slug, e.state <> 'PUBLISHED', e.number desc, f.rule, f.subject_key, c.slug
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
				row.getString("city"), Set.of((Long[]) row.getArray("sharing").getArray()),
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
