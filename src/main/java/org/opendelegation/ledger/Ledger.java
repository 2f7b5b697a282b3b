package org.opendelegation.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The payments of all trips that are published, and the objects that were given, the
 * latest first, each list read with one statement.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

	/** As many rows as are held in memory of a list that is written as it is read. */
	private static final int FETCHED_AT_ONCE = 500;

	private static final int FIRST = 25;

	private static final String ORDER = " order by last_day desc nulls last, first_day desc nulls last, trip, kind desc, position ";

	private static final String ROWS = "with " + LedgerSql.PAID + ", " + LedgerSql.TOLD
			+ """
					, chosen as (
						select paid.*, count(*) over () as total from paid where {where} {order} limit :limit offset :offset
					), found as (
						select edition_id, kind, key, jsonb_agg(jsonb_build_object('outcome', outcome, 'day', day, 'rules', rules,
							'concerns', concerns) order by first) as findings
						from (
							select edition_id, kind, key, outcome, day, concerns, min(first) as first,
								jsonb_agg(rule order by first) as rules
							from (
								select edition_id, kind, key, outcome, day, rule, min(first) as first,
									coalesce(jsonb_agg(about order by first) filter (where about <> ''), '[]') as concerns
								from (
									select edition_id, kind, key, outcome, case when outcome = 'DUE' then day end as day, rule, about,
										min(position) as first
									from told
									where edition_id in (select edition_id from chosen) and {about} group by 1, 2, 3, 4, 5, 6, 7
								) as single group by edition_id, kind, key, outcome, day, rule
							) as ruled group by edition_id, kind, key, outcome, day, concerns
						) as grouped group by edition_id, kind, key
					), {said}
					select chosen.*, coalesce(found.findings, '[]') as findings, coalesce(said.said, '{}') as said,
						coalesce((
							select jsonb_agg(jsonb_build_object('name', r.name, 'path', '/officials/' || o.slug, 'share',
								case when chosen.kind = 'payment' then w.share::text end, 'ways', array(
									select y.path from payment_path y where chosen.kind = 'payment'
										and (y.payment_id, y.traveler_id) = (chosen.id, w.traveler_id) order by y.path))
								order by r.position)
							from for_whom w join traveler r on r.id = w.traveler_id
							left join official o on o.id = r.official_id
							where (w.kind, w.id) = (chosen.kind, chosen.id)), '[]') as beneficiaries,
						coalesce((
							select jsonb_agg(jsonb_build_object('category', i.category, 'amount', i.amount::text) order by i.category)
							from payment_item i where chosen.kind = 'payment' and i.payment_id = chosen.id), '[]') as items
					from chosen left join found using (edition_id, kind, key) left join said using (edition_id, kind, key) {order}
					"""
				.replace("{said}", LedgerSql.SAID)
				.replace("{order}", ORDER);

	private final JdbcClient database;

	private final PaidRowReader reader;

	Ledger(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.reader = new PaidRowReader(json);
	}

	Page<PaidRow> findPublished(Narrowing narrowing, Pageable page) {
		long[] total = new long[1];
		List<PaidRow> rows = statement(narrowing, page.getPageSize(), page.getOffset()).query((row, number) -> {
			total[0] = row.getLong("total");
			return this.reader.mapRow(row, number);
		}).list();
		return new PageImpl<>(rows, page, total[0]);
	}

	/**
	 * The first of them, for a page that leads to the whole list.
	 */
	Page<PaidRow> findFirstPublished(Narrowing narrowing) {
		return findPublished(narrowing, PageRequest.of(0, FIRST));
	}

	/**
	 * Hands on all of them, one after the other.
	 */
	void forEachPublished(Narrowing narrowing, Consumer<PaidRow> consumer) {
		try (Stream<PaidRow> rows = statement(narrowing, Integer.MAX_VALUE, 0).withFetchSize(FETCHED_AT_ONCE)
			.query(this.reader)
			.stream()) {
			rows.forEach(consumer);
		}
	}

	private JdbcClient.StatementSpec statement(Narrowing narrowing, int limit, long offset) {
		return this.database.sql(ROWS.replace("{where}", narrowing.where()).replace("{about}", narrowing.about()))
			.params(narrowing.values())
			.param("limit", limit)
			.param("offset", offset);
	}

}
