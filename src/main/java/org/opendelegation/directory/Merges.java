package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Merges records and undoes it. The database moves what leads to a record, and remembers
 * it. A kind of record is called as its table is.
 */
@Component
public class Merges {

	private static final Set<String> OF_NO_TRIP = Set.of("office", "tie", "source_author", "organization",
			"relationship", "filing", "document_source", "source_text", "public_copy");

	private static final String CITED = """
			select 'cited' as part, e.trip_id as trip,
				concat_ws(' ', e.trip_id, k.record_kind, k.record_key, k.field) as place
			from citation x join claim k on k.id = x.claim_id left join edition e on e.id = k.edition_id
			where x.source_id = :record
			""";

	private final JdbcClient database;

	Merges(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The slug of the record that one was merged into; nothing if it was not.
	 */
	public Optional<String> findKept(String kind, String slug) {
		return this.database
			.sql("select kept.slug from %1$s r join %1$s kept on kept.id = r.merged_into_id where r.slug = ?"
				.formatted(kind))
			.param(slug)
			.query(String.class)
			.optional();
	}

	/**
	 * What was merged into a record, the latest first.
	 */
	List<MergedRecord> into(String kind, String slug) {
		return this.database.sql("""
				select r.slug, called(to_jsonb(r)) as name, m.merged_at, a.name as merged_by
				from %1$s r join %1$s kept on kept.id = r.merged_into_id
				join record_merge m on m.record_table = :kind and m.record_id = r.id
				left join account a on a.id = m.account_id
				where kept.slug = :slug
				order by m.merged_at desc, r.slug
				""".formatted(kind)).param("kind", kind).param("slug", slug).query(MergedRecord.class).list();
	}

	/**
	 * What stands against merging one record into another; nothing if nothing does.
	 */
	Optional<String> against(String kind, long merged, long kept) {
		return this.database.sql("select coalesce(against_merge(?, ?, ?), '')")
			.params(kind, merged, kept)
			.query(String.class)
			.optional()
			.filter((reason) -> !reason.isEmpty());
	}

	void merge(String kind, long merged, long kept) {
		this.database.sql("select merge_records(?, ?, ?)").params(kind, merged, kept).query().listOfRows();
	}

	/**
	 * Undoes a merge.
	 * @return what is left with the other record, since it was changed meanwhile
	 */
	List<String> undo(String kind, String slug) {
		return this.database
			.sql("select u.left_in, u.left_row from %s r, undo_merge(:kind, r.id) u where r.slug = :slug"
				.formatted(kind))
			.param("kind", kind)
			.param("slug", slug)
			.query((row, number) -> describe(row.getString("left_in"), row.getLong("left_row")))
			.list();
	}

	private String describe(String part, long row) {
		return this.database
			.sql("""
					select coalesce(r ->> 'name', r ->> 'speaker', r ->> 'payer', r ->> 'title', r ->> 'words', r ->> 'description')
						|| coalesce(' · ' || p.title, '')
					from (select to_jsonb(t) as r from %s t where id = ?) as held
					left join particulars p on p.edition_id = (r ->> 'edition_id')::bigint
					"""
				.formatted(part))
			.param(row)
			.query(String.class)
			.optional()
			.orElse(part + " " + row);
	}

	/**
	 * How often a record is used, by the kind of what uses it: each record of a trip
	 * counts once, in however many editions it is. What rules found is made from these,
	 * and no use of its own.
	 */
	Map<String, Long> usesOf(String kind, long record, String slug) {
		String places = this.database.sql("""
				select part, column_name from record_links() where record_table = :kind and part <> 'finding'
				union all select part, column_name from record_belongings() where record_table = :kind
				""")
			.param("kind", kind)
			.query((row, number) -> placesIn(row.getString("part"), row.getString("column_name")))
			.stream()
			.collect(Collectors.joining(" union all "));
		return this.database.sql("""
				with used as (%s)
				select part, count(distinct place) as times from used group by part
				union all select 'trip', count(distinct trip) from used where trip is not null having count(trip) > 0
				union all select 'citation', count(*) from citation c join claim on claim.id = c.claim_id
				where edition_id is null and record_kind = :kind and record_key = :slug having count(*) > 0
				""".formatted(places))
			.param("record", record)
			.param("kind", kind)
			.param("slug", slug)
			.query((row, number) -> Map.entry(row.getString("part"), row.getLong("times")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
	}

	private static String placesIn(String part, String column) {
		if (part.equals("citation")) {
			return CITED;
		}
		if (part.equals("trip")) {
			return "select 'lead' as part, id as trip, id::text as place from trip where lead_city_id = :record";
		}
		if (OF_NO_TRIP.contains(part)) {
			return "select '%1$s' as part, null::bigint as trip, id::text as place from %1$s where %2$s = :record"
				.formatted(part, column);
		}
		boolean ofMeeting = part.equals("attendance");
		return "select '%s' as part, e.trip_id as trip, e.trip_id || ' ' || %s as place from %s x %s where x.%s = :record"
			.formatted(ofMeeting ? "meeting" : part, ofMeeting ? "m.key" : "x.key", part,
					ofMeeting ? "join meeting m on m.id = x.meeting_id join edition e on e.id = m.edition_id"
							: "join edition e on e.id = x.edition_id",
					column);
	}

}
