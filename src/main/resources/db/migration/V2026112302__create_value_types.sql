-- Names in addresses: they are permanent, so they are plain.
create domain slug as text
	constraint slug_is_plain check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Dates as far as they are known, as EDTF text (ISO 8601-2, levels 0 and 1; class Edtf reads and writes the same).
-- The domain keeps out what is not a date; edtf_earliest and edtf_latest give the first and the last day a date may
-- mean, so that lists can be sorted by it and filtered by year. No day (null) means open or unknown, as in Edtf.
-- The order of Edtf is: order by edtf_earliest(d), edtf_latest(d), d collate "C".
-- Every body is bound when it is made (return, not a string), so that a restore needs no search path.

-- Year, month and day as EDTF counts them: the year 0 is 1 BC. A month beyond 12 is one of the next year. Days beyond
-- the calendar of PostgreSQL, 4713 BC to 5874897, are the infinite ones.
create function edtf_day(year integer, month integer, day integer) returns date
	language sql immutable strict parallel safe
	return (
		select case
				when actual < -4712 then '-infinity'::date
				when actual > 5874897 then 'infinity'::date
				else make_date(case when actual > 0 then actual else actual - 1 end, (month - 1) % 12 + 1, day)
			end
		from (select year + (month - 1) / 12 as actual) as carried
	);

-- One date without a slash: its first day, or its last, which is the one before the next date of its precision.
create function edtf_bound(edtf text, latest boolean) returns date
	language sql immutable strict parallel safe
	return (
		select case
				when not latest then edtf_day(year, coalesce(month, 1), coalesce(day, 1))
				when day is not null then edtf_day(year, month, day)
				else edtf_day(year, coalesce(month, 1) + months, 1) - 1
			end
		from regexp_match(edtf, '^Y?(-?)(\d{2,9}X{0,2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?[?~%]?$') as field,
			lateral (select
				(field[1] || replace(field[2], 'X', case when (field[1] = '-') <> latest then '9' else '0' end))::integer as year,
				nullif(field[3], 'XX')::integer as written,
				nullif(field[4], 'XX')::integer as day) as parts,
			lateral (select
				case when written > 20 then 3 * (written - 20) else written end as month,
				case when written > 20 then 3 when written is null then 12 else 1 end as months) as calendar
	);

create function edtf_earliest(edtf text) returns date
	language sql immutable strict parallel safe
	return edtf_bound(split_part(edtf, '/', 1), false);

create function edtf_latest(edtf text) returns date
	language sql immutable strict parallel safe
	return edtf_bound(regexp_replace(edtf, '^.*/', ''), true);

-- Whether a text is EDTF. No clock is more than 14 hours away from UTC. Digits are those of ASCII, which \d is not. A day that no calendar has, such as February 30, is refused as such by PostgreSQL.
create function is_edtf(edtf text) returns boolean
	language sql immutable strict parallel safe
	return (
		select case
				when edtf ~ '(^|/)-0000' then false
				when edtf ~ ('^(' || date || '|' || date_time || '|' || date || '/(' || date || '|\.\.)?|(\.\.)?/' || date || ')$')
					then (edtf_earliest(edtf) <= edtf_latest(edtf)) is not false
				else false
			end
		from (select
				'(-?[0-9][0-9]([0-9][0-9]|[0-9]X|XX)|Y-?[1-9][0-9]{4,8}|-?[0-9]{4}-(0[1-9]|1[0-2]|2[1-4]|XX)'
					|| '|-?[0-9]{4}-(0[1-9]|1[0-2])-([0-9][0-9]|XX)|-?[0-9]{4}-XX-XX)[?~%]?' as date,
				'-?[0-9]{4}-(0[1-9]|1[0-2])-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'
					|| '(Z|[+-](0[0-9]|1[0-3])(:[0-5][0-9])?|[+-]14(:00)?)?' as date_time) as syntax
	);

create domain edtf as text
	constraint edtf_is_a_date check (is_edtf(value));

-- Whether lists can hold a date: the years of their filter are those of four digits. What is open or unknown fits.
create function has_years_of_four_digits(dates text) returns boolean
	language sql immutable strict parallel safe
	return (edtf_earliest(dates) >= date '1000-01-01') is not false
		and (edtf_latest(dates) <= date '9999-12-31') is not false;
