package org.opendelegation.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.DeskRole;
import org.opendelegation.account.DeskUser;
import org.opendelegation.trip.EditionState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what there is to do at the desk.
 */
@Component
@Transactional(readOnly = true)
public class WorkListReader {

	private final JdbcClient database;

	private final DeskRules rules;

	WorkListReader(JdbcClient database, DeskRules rules) {
		this.database = database;
		this.rules = rules;
	}

	public WorkList read(DeskUser user) {
		List<EditionAtWork> all = this.database
			.sql("""
					select t.slug, p.title, city.name as lead, t.lead_city_id, e.number, e.state, e.publish_at,
						handed.name as handed_in_by, s.account_id, s.submitted_at,
						(select count(*) from review_remark r where r.edition_id = e.id and r.settled_at is null) as remarks,
						(select count(*) from review_remark r
							where r.edition_id = e.id and r.settled_at is null and r.required) as requests,
						changed.name as changed_by, last.at as changed_at
					from edition e
					join trip t on t.id = e.trip_id
					join particulars p on p.edition_id = e.id
					left join city on city.id = t.lead_city_id
					left join submission s on s.edition_id = e.id
					left join account handed on handed.id = s.account_id
					left join lateral (
						select at, account_id from journal_entry j where j.edition_id = e.id order by j.id desc limit 1
					) as last on true
					left join account changed on changed.id = last.account_id
					where e.state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED')
					order by e.publish_at nulls last, s.submitted_at nulls last, last.at desc nulls last, t.slug
					""")
			.query(WorkListReader::edition)
			.list();
		boolean fourEyes = this.rules.isFourEyes();
		Predicate<EditionAtWork> waits = (edition) -> isWaiting(edition, user, fourEyes);
		return new WorkList(all.stream().filter(waits).toList(),
				all.stream().filter(EditionAtWork::isScheduled).toList(),
				all.stream().filter(waits.or(EditionAtWork::isScheduled).negate()).toList());
	}

	/**
	 * What is in review waits for publishers of the leading city, though not for the one
	 * who handed it in where that is not enough. A draft with remarks waits for its
	 * clerks.
	 */
	private static boolean isWaiting(EditionAtWork edition, DeskUser user, boolean fourEyes) {
		return switch (edition.state()) {
			case IN_REVIEW -> has(user, DeskRole.PUBLISHER, edition)
					&& !(fourEyes && Long.valueOf(user.getAccountId()).equals(edition.handedInById()));
			case DRAFT -> edition.remarks() > 0 && has(user, DeskRole.CLERK, edition);
			default -> false;
		};
	}

	/**
	 * What no city leads is everybody's.
	 */
	private static boolean has(DeskUser user, DeskRole role, EditionAtWork edition) {
		return (edition.leadId() != null) ? user.has(role, edition.leadId()) : user.has(role);
	}

	private static EditionAtWork edition(ResultSet row, int number) throws SQLException {
		return new EditionAtWork(row.getString("slug"), row.getString("title"), row.getString("lead"),
				(Long) row.getObject("lead_city_id"), row.getInt("number"),
				EditionState.valueOf(row.getString("state")), instant(row.getTimestamp("publish_at")),
				row.getString("handed_in_by"), (Long) row.getObject("account_id"),
				instant(row.getTimestamp("submitted_at")), row.getInt("remarks"), row.getInt("requests"),
				row.getString("changed_by"), instant(row.getTimestamp("changed_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
