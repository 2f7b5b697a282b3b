package org.opendelegation.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.opendelegation.account.DeskUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads in the journal who works on what at the moment, and what somebody worked on last.
 */
@Component
@Transactional(readOnly = true)
class LatestWork {

	private static final int MOST_OTHERS = 20;

	private static final int MOST_RECORDS = 6;

	/** Far enough back to find some records that are still there. */
	private static final int ENTRIES = 300;

	private final JdbcClient database;

	LatestWork(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Who else changed an edition in the last quarter of an hour that is being prepared.
	 */
	List<EditedByOther> ofOthers(DeskUser user) {
		return this.database.sql("""
				select a.name, t.slug, p.title, e.number, max(j.at) as at
				from journal_entry j join account a on a.id = j.account_id
					join edition e on e.id = j.edition_id join trip t on t.id = e.trip_id
					join particulars p on p.edition_id = e.id
				where j.at > now() - interval '15 minutes' and j.account_id <> :user and e.state = 'DRAFT'
					and j.record_table not in ('review_remark', 'submission')
				group by a.id, a.name, t.slug, p.title, e.number
				order by at desc, a.name limit :most
				""")
			.param("user", user.getAccountId())
			.param("most", MOST_OTHERS)
			.query((row, number) -> new EditedByOther(row.getString("name"), row.getString("slug"),
					row.getString("title"), row.getInt("number"), moment(row)))
			.list();
	}

	/**
	 * What somebody changed last, of what can be changed further.
	 */
	List<ChangedRecord> of(DeskUser user) {
		return this.database
			.sql("""
					with mine as (
						select record_table, record_id::bigint as id, max(at) as at from (
							select record_table, record_id, at from journal_entry
							where account_id = :user and record_id ~ '^[0-9]{1,18}$' order by id desc limit :entries
						) as latest group by record_table, record_id
					), part as (
						select at, edition_id, 'trip' as kind, 'trip' as key, title as label
							from mine join particulars r using (id) where record_table = 'particulars'
						union all select at, edition_id, record_table, key, name
							from mine join traveler r using (id) where record_table = 'traveler'
						union all select at, edition_id, record_table, key, name
							from mine join organizer r using (id) where record_table = 'organizer'
						union all select at, edition_id, record_table, key, city_name
							from mine join stop r using (id) where record_table = 'stop'
						union all select at, edition_id, record_table, key, title
							from mine join meeting r using (id) where record_table = 'meeting'
						union all select at, m.edition_id, record_table, m.key || '.' || r.key, r.name
							from mine join attendance r using (id) join meeting m on m.id = r.meeting_id
							where record_table = 'attendance'
						union all select at, edition_id, record_table, key, speaker
							from mine join statement r using (id) where record_table = 'statement'
						union all select at, edition_id, record_table, key, words
							from mine join commitment r using (id) where record_table = 'commitment'
						union all select at, edition_id, record_table, key, payer
							from mine join payment r using (id) where record_table = 'payment'
						union all select at, edition_id, record_table, key, description
							from mine join gift r using (id) where record_table = 'gift'
					), record as (
						select at, concat_ws('/', '/desk/trips', t.slug, 'draft', part.kind, part.key) as path, label, p.title
							from part join edition e on e.id = part.edition_id join trip t on t.id = e.trip_id
								join particulars p on p.edition_id = e.id
							where e.state = 'DRAFT'
						union all select at, concat_ws('/', '/desk/trips', t.slug, 'meetings', n.meeting_key, 'note'), m.title,
								m.trip
							from mine join note n using (id) join trip t on t.id = n.trip_id
								join lateral (select m.title, p.title as trip from meeting m join edition e on e.id = m.edition_id
										join particulars p on p.edition_id = e.id
									where e.trip_id = t.id and m.key = n.meeting_key order by e.number desc limit 1) as m on true
							where record_table = 'note'
						union all select at, '/desk/officials/' || slug || '/edit', name, null
							from mine join official r using (id) where record_table = 'official'
						union all select at, '/desk/officials/' || o.slug || '/edit', o.name, null
							from mine join office r using (id) join official o on o.id = r.official_id
							where record_table = 'office'
						union all select at, '/desk/organizations/' || slug || '/edit', name, null
							from mine join organization r using (id) where record_table = 'organization'
						union all select at, '/desk/cities/' || slug || '/edit', name, null
							from mine join city r using (id) where record_table = 'city'
						union all select at, '/desk/sources/' || slug || '/edit', coalesce(title, title_in_english, description), null
							from mine join source r using (id) where record_table = 'source'
						union all select at, '/desk/sister-cities/' || r.slug || '/edit', c.name || ' – ' || r.partner, null
							from mine join relationship r using (id) join city c on c.id = r.home_city_id
							where record_table = 'relationship'
					)
					select path, label, title, max(at) as at from record group by path, label, title
					order by at desc, path limit :most
					""")
			.param("user", user.getAccountId())
			.param("entries", ENTRIES)
			.param("most", MOST_RECORDS)
			.query((row, number) -> new ChangedRecord(row.getString("path"), row.getString("label"),
					row.getString("title"), moment(row)))
			.list();
	}

	/**
	 * As exact as a page can say it to a program.
	 */
	private static Instant moment(ResultSet row) throws SQLException {
		return row.getTimestamp("at").toInstant().truncatedTo(ChronoUnit.MILLIS);
	}

}
