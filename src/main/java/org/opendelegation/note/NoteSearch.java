package org.opendelegation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import org.opendelegation.web.FoundText;
import org.opendelegation.web.SearchText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches what notes say, and names and texts of the files that are attached to them,
 * for whoever may read notes. Nothing of it is in the search of the public.
 */
@Service
@Transactional(readOnly = true)
class NoteSearch {

	/** A page that somebody reads; whoever wants others asks for more words. */
	static final int MOST = 50;

	/**
	 * The part of each note and file that answers best: with the same rank the first one.
	 */
	private static final String FOUND = """
			with found as (
				select n.trip_id, n.meeting_key, null::bigint as document_id, null as file, null::integer as page,
					0 as position, r.text, ts_rank(search_vector(left(r.text, 50000)), query, 1) as rank, query
				from search_query(:question) as query, note_revision r join note n on n.revision_id = r.id
				where search_vector(left(r.text, 50000)) @@ query
				union all
				select d.trip_id, d.meeting_key, d.id, d.name, t.page, t.position, t.text, ts_rank(t.found_by, query, 1), query
				from search_query(:question) as query, document_text t join document d on d.id = t.document_id
				where t.found_by @@ query and d.removed_at is null and d.trip_id is not null
				union all
				select d.trip_id, d.meeting_key, d.id, d.name, null, -1, '', ts_rank(d.name_found_by, query, 1), query
				from search_query(:question) as query, document d
				where d.name_found_by @@ query and d.removed_at is null and d.trip_id is not null
			), best as (
				select distinct on (trip_id, meeting_key, document_id) *
				from found order by trip_id, meeting_key, document_id, rank desc, position
			), first as (
				select * from best order by rank desc, trip_id, meeting_key, document_id nulls first limit :most
			)
			select t.slug, f.meeting_key, f.document_id, f.file, f.page, m.title as meeting, coalesce(p.title, t.slug) as trip,
				search_marked(f.text, f.query) as passage,
				array(select search_pattern(word) from unnest(:unspaced) as word) as unspaced
			from first f join trip t on t.id = f.trip_id
				join lateral (
					select m.title from meeting m join edition e on e.id = m.edition_id
					where e.trip_id = f.trip_id and e.state <> 'DISCARDED' and m.key = f.meeting_key order by e.number desc limit 1
				) as m on true
				left join lateral (
					select p.title from edition e join particulars p on p.edition_id = e.id
					where e.trip_id = f.trip_id and e.state <> 'DISCARDED' order by e.number desc limit 1
				) as p on true
			order by f.rank desc, f.trip_id, f.meeting_key, f.document_id nulls first
			""";

	private final JdbcClient database;

	NoteSearch(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What was found, the best first; one more than fit on a page where there is more.
	 */
	@PreAuthorize("hasRole('READER')")
	List<NoteHit> find(SearchText asked) {
		return this.database.sql(FOUND)
			.param("question", asked.words())
			.param("unspaced", asked.unspacedWords().toArray(String[]::new))
			.param("most", MOST + 1)
			.query((row, number) -> hit(row))
			.list();
	}

	private static NoteHit hit(ResultSet row) throws SQLException {
		List<Pattern> unspaced = List.of((String[]) row.getArray("unspaced").getArray())
			.stream()
			.map(Pattern::compile)
			.toList();
		String note = "/desk/trips/" + row.getString("slug") + "/meetings/" + row.getString("meeting_key") + "/note";
		Long document = (Long) row.getObject("document_id");
		Integer page = (Integer) row.getObject("page");
		String path = (document != null) ? note + "/attachments/" + document + ((page != null) ? "#page-" + page : "")
				: note;
		return new NoteHit(path, row.getString("file"), page, row.getString("meeting"), row.getString("trip"),
				FoundText.of(row.getString("passage"), unspaced).excerpt());
	}

}
