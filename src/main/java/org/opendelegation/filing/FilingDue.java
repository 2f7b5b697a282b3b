package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When filings are due: as somebody typed it, or else as a rule found it of the trip that
 * the filing is about, or of one in the time before. Findings are read as they are
 * stored; the register sees those of public editions.
 */
@Component
class FilingDue {

	private static final String OF_RULE = """
			(
			select min(n.day) from finding n join edition e on e.id = n.edition_id
			where e.state = 'PUBLISHED' and n.superseded_at is null and n.outcome in (%s)
				and n.rule = case when r.form in ('FORM_700', 'FORM_700_E') then 'F700-E'
					when r.form = 'FORM_801' then 'F801-POST' when r.form = 'FORM_807' then 'F807-NOTE'
					when r.form = 'FORM_802' then 'F802' when r.form = 'COUNCIL_REPORT' then 'AB1234' end
				and case when r.trip_id is not null then e.trip_id = r.trip_id
					when r.form = 'FORM_801' then r.period_to between n.day - 45 and n.day
					when r.form = 'FORM_802' then false
					else extract(year from n.day) = extract(year from r.period_to) + 1 end
				and case n.subject_kind
					when 'city' then n.subject_key = (select c.slug from city c where c.id = r.city_id)
					when 'traveler' then exists (select from traveler t where t.edition_id = e.id
						and t.key = n.subject_key and t.official_id = r.official_id)
					when 'payment' then exists (select from payment p where p.edition_id = e.id
						and p.key = n.subject_key and p.payer_organization_id = r.organization_id) end)
			""";

	/** The day on which a rule found that a filing {@code r} is due, in SQL. */
	static final String FOUND = OF_RULE.formatted("'DUE', 'MET', 'MET_LATE'");

	/** The same as long as the rule does not find it done: a deadline by itself. */
	static final String OPEN = OF_RULE.formatted("'DUE', 'CANNOT_TELL'");

	/** The day on which a filing {@code r} is due, in SQL. */
	static final String DUE = "coalesce(r.due, " + FOUND + ")";

	/** The day on which what is asked of a filing {@code r} was done, in SQL. */
	static final String DONE = "case when r.form = 'FORM_801' and not r.nothing_to_declare then r.posted_on else coalesce(r.received, r.filed) end";

	private final JdbcClient database;

	FilingDue(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The days on which filings are due, by their identities; none for those of which
	 * nobody says.
	 */
	Map<Long, LocalDate> of(Collection<Filing> filings) {
		Map<Long, LocalDate> due = new HashMap<>();
		List<Long> ids = filings.stream().map(Filing::getId).filter(Objects::nonNull).toList();
		if (!ids.isEmpty()) {
			this.database.sql("select r.id, " + DUE + " as due from filing r where r.id in (:ids)")
				.param("ids", ids)
				.query((row, number) -> new Due(row.getLong("id"), row.getObject("due", LocalDate.class)))
				.list()
				.forEach((one) -> {
					if (one.day() != null) {
						due.put(one.id(), one.day());
					}
				});
		}
		return due;
	}

	private record Due(Long id, @Nullable LocalDate day) {
	}

}
