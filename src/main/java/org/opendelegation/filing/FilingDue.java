package org.opendelegation.filing;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.BusinessDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When filings are due: as somebody typed it, or else as a rule found it of the trip that
 * the filing is about, or of one in the time before, or else, for an annual statement, as
 * the parameter of that rule says. A Form 801 is filled in by one day and posted by
 * another. What amends a filing is due when somebody typed a day, and on no day that a
 * rule found. Findings are read as they are stored; the register sees those of public
 * editions.
 */
@Component
class FilingDue {

	private static final String OF_RULE = """
			(
			select min(n.day) from finding n join edition e on e.id = n.edition_id
			where e.state = 'PUBLISHED' and n.superseded_at is null and n.outcome in (%s) and r.amends_id is null
				and n.rule = any(%s)
				and case when r.trip_id is not null then e.trip_id = r.trip_id and (n.rule not in ('F700-E', 'F700-D', 'F807-NOTE')
						or coalesce(extract(year from n.day) = extract(year from r.period_to) + 1, true))
					when n.rule = 'F801-POST' then r.period_to between n.day - 45 and n.day
					when n.rule in ('F801-FORM', 'F802', 'F803') then false
					else extract(year from n.day) = extract(year from r.period_to) + 1 end
				and case n.subject_kind
					when 'city' then n.subject_key = (select c.slug from city c where c.id = r.city_id)
					when 'traveler' then exists (select from traveler t where t.edition_id = e.id
						and t.key = n.subject_key and t.official_id = r.official_id)
					when 'payment' then exists (select from payment p where p.edition_id = e.id and p.key = n.subject_key
						and case n.rule
							when 'F801-FORM' then %s and n.city_id = r.city_id
							when 'F803' then %s and coalesce(p.solicited_by_official_id = r.official_id, true)
							else p.payer_organization_id = r.organization_id end) end)
			""";

	/** Which rules say when a filing {@code r} is due. */
	private static final String RULE = """
			case when r.form = 'FORM_700' then array['F700-E', 'F700-D']
				when r.form = 'FORM_700_E' then array['F700-E'] when r.form = 'FORM_700_D' then array['F700-D']
				when r.form = 'FORM_801' and r.nothing_to_declare then array['F801-POST']
				when r.form = 'FORM_801' then array['F801-FORM'] when r.form = 'FORM_802' then array['F802']
				when r.form = 'FORM_803' then array['F803'] when r.form = 'FORM_807' then array['F807-NOTE']
				when r.form = 'COUNCIL_REPORT' then array['AB1234'] end""";

	/** Which rule says when a filing {@code r} is to be posted. */
	private static final String POSTING_RULE = "case when r.form = 'FORM_801' and not r.nothing_to_declare then array['F801-POST'] end";

	/** Whether a filing {@code r} is about a payment {@code p}, or names none. */
	private static final String IS_ABOUT = """
			(not exists (select from filing_payment k where k.filing_id = r.id)
				or exists (select from filing_payment k where k.filing_id = r.id and k.payment_key = p.key))""";

	/**
	 * The same of one of the payments by the same payer of which nothing was found by
	 * itself.
	 */
	private static final String IS_ABOUT_PAYER = """
			(not exists (select from filing_payment k where k.filing_id = r.id)
				or exists (select from filing_payment k join payment q on q.key = k.payment_key
					where k.filing_id = r.id and q.edition_id = e.id and q.payer = p.payer
						and (q.key = p.key or not exists (select from finding m where m.edition_id = e.id
							and m.rule = n.rule and m.superseded_at is null and m.subject_key = q.key))))""";

	/** The day on which a rule found that a filing {@code r} is due, in SQL. */
	static final String FOUND = found("'DUE', 'MET', 'MET_LATE'", RULE);

	/** The same as long as the rule does not find it done: a deadline by itself. */
	static final String OPEN = found("'DUE', 'CANNOT_TELL'", RULE);

	/** The day on which a rule found that it is due and nothing that was filed. */
	private static final String WANTED = found("'DUE'", RULE);

	/** The day by which a rule found that a filing {@code r} is to be posted, in SQL. */
	static final String POSTING = found("'DUE', 'MET', 'MET_LATE'", POSTING_RULE);

	/**
	 * The day on which an annual statement {@code r} is due whatever is in it, in SQL: as
	 * the parameter has it, or the next business day.
	 */
	private static final String ANNUAL = """
			(
			select min(d)::date from parameter q join city c on c.id = r.city_id
				cross join lateral (select case when q.kind = 'FORM_700_DUE' then make_date(
					extract(year from r.period_to)::integer + 1, left(q.value, 2)::integer, right(q.value, 2)::integer) end) as y (day)
				cross join lateral generate_series(y.day, y.day + 14, interval '1 day') as d
			where r.form in ('FORM_700', 'FORM_700_D', 'FORM_700_E') and r.amends_id is null
				and to_char(r.period_to, 'MM-DD') = '12-31'
				and q.kind = 'FORM_700_DUE' and q.jurisdiction = 'US-CA' and q.withdrawn_on is null
				and q.in_force @> r.period_to
				and (c.state = 'US-CA' or c.state is null and c.country_code = 'US' and c.region = 'California')
				and extract(isodow from d) < 6 and d::date <> all ('{%s}'::date[]))
			"""
		.formatted(BusinessDays.ofCalifornia()
			.holidaysOf(Year.of(2000), Year.of(2060))
			.stream()
			.map(LocalDate::toString)
			.collect(Collectors.joining(",")));

	/** The day on which a filing {@code r} is due, in SQL. */
	static final String DUE = "coalesce(r.due, " + FOUND + ", " + ANNUAL + ")";

	/** The day on which what is asked of a filing {@code r} was done, in SQL. */
	static final String DONE = "coalesce(r.received, r.filed, case when r.form = 'FORM_801' then r.posted_on end)";

	private final JdbcClient database;

	FilingDue(JdbcClient database) {
		this.database = database;
	}

	private static String found(String outcomes, String rule) {
		return OF_RULE.formatted(outcomes, rule, IS_ABOUT, IS_ABOUT_PAYER);
	}

	/**
	 * The days on which filings are due, by their identities.
	 */
	Map<Long, Due> of(Collection<Filing> filings) {
		List<Long> ids = filings.stream().map(Filing::getId).filter(Objects::nonNull).toList();
		return ids.isEmpty() ? Map.of() : this.database
			.sql("select r.id, %s as due, %s as posting from filing r where r.id in (:ids)".formatted(DUE, POSTING))
			.param("ids", ids)
			.query((row, number) -> new Due(row.getLong("id"), row.getObject("due", LocalDate.class),
					row.getObject("posting", LocalDate.class)))
			.list()
			.stream()
			.collect(Collectors.toMap(Due::id, Function.identity()));
	}

	/**
	 * The day on which something is due of whoever filed, on that form and for that
	 * period, though a filing says that there was nothing to declare; {@code null} where
	 * no rule found one.
	 */
	@Nullable LocalDate findWanted(Filing typed) {
		return this.database.sql("""
				select %s as day from (select cast(:form as text) as form, cast(:city as bigint) as city_id,
					cast(:official as bigint) as official_id, cast(:organization as bigint) as organization_id,
					cast(:to as date) as period_to, true as nothing_to_declare, cast(null as bigint) as id,
					cast(null as bigint) as trip_id, cast(null as bigint) as amends_id) as r
				""".formatted(WANTED))
			.param("form", typed.getForm().name())
			.param("city", typed.getCity().getId())
			.param("official", (typed.getOfficial() != null) ? typed.getOfficial().getId() : null)
			.param("organization", (typed.getOrganization() != null) ? typed.getOrganization().getId() : null)
			.param("to", typed.getPeriod().to())
			.query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
			.single()
			.orElse(null);
	}

	/**
	 * When a filing is due.
	 *
	 * @param id the filing
	 * @param day the day on which it is due, or {@code null} where nobody says
	 * @param posting the day by which it is to be posted, or {@code null} where no rule
	 * says
	 */
	record Due(Long id, @Nullable LocalDate day, @Nullable LocalDate posting) {
	}

}
