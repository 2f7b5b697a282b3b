-- The public search finds filings: by what was filed, who filed, the city, the time it is about, the days, and the trip.

-- What a form is called, in the languages of the site, a line each and English first (FilingSearchTests holds this against
-- the messages).
create function filing_form_names(form text) returns text
	language sql immutable strict parallel safe
	return case form
		when 'FORM_700' then E'Form 700\nFormulario 700\n700 表格'
		when 'FORM_700_D' then E'Form 700, Schedule D\nFormulario 700, anexo D\n700 表格附表 D'
		when 'FORM_700_E' then E'Form 700, Schedule E\nFormulario 700, anexo E\n700 表格附表 E'
		when 'FORM_801' then E'Form 801\nFormulario 801\n801 表格'
		when 'FORM_802' then E'Form 802\nFormulario 802\n802 表格'
		when 'FORM_803' then E'Form 803\nFormulario 803\n803 表格'
		when 'FORM_807' then E'Form 807\nFormulario 807\n807 表格'
		when 'COUNCIL_REPORT' then E'Report to the council\nInforme al concejo\n向市议会的报告\n向市議會的報告'
		when 'OTHER' then E'Another form\nOtro formulario\n其他表格'
	end;

-- The same in English, or the name that a form of another kind has.
create function filing_form_name(form text, named text) returns text
	language sql immutable parallel safe
	return coalesce(named, split_part(filing_form_names(form), E'\n', 1));

-- A day as 2024-05-20 and as May 20, 2024.
create function search_of_day(day date) returns text
	language sql immutable strict parallel safe
	return to_char(day::timestamp, 'YYYY-MM-DD FMMonth FMDD YYYY');

-- Every year of a time, the only one where it has one day.
create function search_of_years(first date, last date) returns text
	language sql immutable parallel safe
	return (select string_agg(year::text, ' ' order by year)
		from generate_series(extract(year from coalesce(first, last))::integer,
			extract(year from coalesce(last, first))::integer) as year);

grant execute on function filing_form_names, filing_form_name, search_of_day, search_of_years to open_delegation_desk;
grant execute on function filing_form_names, filing_form_name to open_delegation_register;

alter table filing add found_by tsvector generated always as (
	search_name(filing_form_name(form, form_name))
	|| setweight(search_vector(filing_form_names(form)), 'A')
	|| setweight(search_vector(search_of_years(period_from, period_to)), 'B')
	|| setweight(search_vector(officer), 'C') || setweight(search_vector(remark), 'C')
	|| search_vector(case when nothing_to_declare then 'Nothing to declare' end)
	|| search_vector(search_of_day(period_from)) || search_vector(search_of_day(period_to))
	|| search_vector(search_of_day(filed)) || search_vector(search_of_day(received))
	|| search_vector(search_of_day(posted_on))) stored;

-- The view as it was, with filings. The title of the trip is that of a document, so that no draft is ever in it.
do $$
begin
	execute 'create or replace view search_record with (security_invoker = true) as '
		|| rtrim(pg_get_viewdef('search_record'), ' ;') || $filing$
		union all
		select 'FILING', '/disclosures/filings/' || f.slug,
			concat_ws(' · ', filing_form_name(f.form, f.form_name),
				case when f.official_id is not null then o.name when f.organization_id is not null then g.name else c.name end,
				case when extract(year from f.period_from) < extract(year from f.period_to)
					then extract(year from f.period_from) || '–' || extract(year from f.period_to)
					else extract(year from coalesce(f.period_to, f.period_from))::text end),
			null, d.name,
			case when f.period_from < f.period_to
					then to_char(f.period_from, 'YYYY-MM-DD') || '/' || to_char(f.period_to, 'YYYY-MM-DD')
				else to_char(coalesce(f.period_to, f.period_from, f.filed, f.received), 'YYYY-MM-DD') end,
			'en',
			concat_ws(E'\n', c.name, f.officer, case when f.nothing_to_declare then 'Nothing to declare' end, f.remark),
			f.found_by || c.found_by || coalesce(o.found_by, g.name_found_by, '')
				|| coalesce(person.found_by, body.found_by, '') || coalesce(setweight(ts_filter(d.found_by, '{a}'), 'B'), '')
		from filing f
		join city c on c.id = f.city_id
		left join official o on o.id = f.official_id
		left join organization g on g.id = f.organization_id
		left join (
			select official_id, search_all(found_by) as found_by from official_alias group by official_id
		) as person on person.official_id = f.official_id
		left join (
			select organization_id, search_all(found_by) as found_by from organization_alias group by organization_id
		) as body on body.organization_id = f.organization_id
		left join (
			select e.trip_id, s.name, s.found_by from search_document s
			join edition e on e.id = s.edition_id and e.state = 'PUBLISHED' where s.kind = 'TRIP'
		) as d on d.trip_id = f.trip_id
		$filing$;
end
$$;
