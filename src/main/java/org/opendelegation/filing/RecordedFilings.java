package org.opendelegation.filing;

/**
 * Finds the filing that fulfils what a rule found as soon as it is public. Rules judge
 * when it is; this tells staff of it before, for all findings at once, and rather says
 * nothing where a rule might decide either way: of a time it wants the whole.
 */
public final class RecordedFilings {

	private static final String NAMES_NO_PAYMENT_OR_ONE = """
			(not exists (select from filing_payment k where k.filing_id = r.id)
				or exists (select from filing_payment k where k.filing_id = r.id and f.detail -> 'inputs' @> jsonb_build_array(
					jsonb_build_object('record', jsonb_build_object('kind', 'payment', 'key', k.payment_key)))))""";

	/**
	 * A payment of another trip has the slug of that trip before its key, and a point.
	 */
	private static final String NAMES_NO_PAYMENT_OR_ALL = """
			(not exists (select from filing_payment k where k.filing_id = r.id)
				or not exists (
					select from jsonb_path_query(f.detail, '$.inputs[*].record ? (@.kind == "payment" && !(@.key like_regex "[.]"))') as i (record)
					where not exists (select from filing_payment k
						where k.filing_id = r.id and k.payment_key = i.record ->> 'key')))""";

	private static final String BY_TRAVELER = """
			exists (select from traveler y where y.edition_id = e.id and y.key = f.subject_key
				and y.official_id = r.official_id)""";

	private static final String BY_CITY = "r.city_id = (select y.id from city y where y.slug = f.subject_key)";

	private static final String FOR_YEAR = contains("make_date(extract(year from f.day)::integer - 1, 1, 1)",
			"make_date(extract(year from f.day)::integer - 1, 12, 31)");

	private static final String FOR_QUARTER = contains("date_trunc('quarter', f.day) - interval '3 months'",
			"date_trunc('quarter', f.day) - interval '1 day'");

	private static final String SHORTLY_BEFORE = forTime(
			"coalesce(r.period_from, r.period_to) <= f.day and coalesce(r.period_to, r.period_from) >= f.day - 45");

	/**
	 * The slug of a filing that is recorded and not public, and that fulfils a finding
	 * {@code f} of an edition {@code e}, in SQL; null where there is none. For the desk.
	 */
	public static final String OF_FINDING = """
			(select r.slug::text from filing r
			where r.published_at is null and r.withdrawn_at is null and not r.nothing_to_declare
				and (r.trip_id is null or r.trip_id = e.trip_id) and %1$s is not null and %2$s
				and case f.rule
					when 'F700-E' then r.form in ('FORM_700', 'FORM_700_E') and %3$s and %4$s
					when 'F700-D' then r.form in ('FORM_700', 'FORM_700_D') and %3$s and %4$s
					when 'F801-FORM' then r.form = 'FORM_801' and r.trip_id is not null and r.city_id = f.city_id
					when 'F801-POST' then r.form = 'FORM_801' and r.posted_on is not null and %5$s and %6$s and %8$s
					when 'F802' then r.form = 'FORM_802' and %5$s and %7$s
					when 'F803' then r.form = 'FORM_803' and r.trip_id is not null and exists (
						select from payment p where p.edition_id = e.id and p.key = f.subject_key
							and r.official_id = coalesce(p.solicited_by_official_id, r.official_id))
					when 'F807-NOTE' then r.form = 'FORM_807' and %4$s and exists (
						select from payment p where p.edition_id = e.id and p.key = f.subject_key
							and r.organization_id = p.payer_organization_id)
					when 'AB1234' then r.form = 'COUNCIL_REPORT' and %3$s and %7$s
					else false end
			order by %1$s, r.id limit 1)
			""".formatted(FilingDue.DONE, NAMES_NO_PAYMENT_OR_ONE, BY_TRAVELER, FOR_YEAR, BY_CITY, FOR_QUARTER,
			SHORTLY_BEFORE, NAMES_NO_PAYMENT_OR_ALL);

	private RecordedFilings() {
	}

	private static String contains(String first, String last) {
		return forTime("coalesce(r.period_from <= %s and r.period_to >= %s, false)".formatted(first, last));
	}

	/**
	 * Whether a filing is for a time: as its period says, or else as the trip does.
	 */
	private static String forTime(String period) {
		return "case when r.period_from is null and r.period_to is null then r.trip_id is not null else %s end"
			.formatted(period);
	}

}
