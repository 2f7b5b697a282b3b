-- What a law or a city sets: limits, thresholds, days, lists of countries. Rows are only added, ended, verified and withdrawn: what a
-- finding was made from stays as it was.
create extension if not exists btree_gist;

create table parameter (
	id bigint generated always as identity primary key,
	kind text not null,
	jurisdiction text not null,
	value text not null,
	in_force daterange not null,
	citation text not null,
	url text,
	note text,
	read boolean not null default false,
	verified_by text,
	verified_on date,
	ended_by bigint constraint parameter_is_ended_by_parameter references parameter,
	withdrawn_by text,
	withdrawn_on date,
	withdrawn_because text,
	constraint parameter_kind_is_known check (kind in ('GIFT_LIMIT', 'GIFT_REPORTING', 'FORM_700_DUE', 'FORM_801_POSTING',
		'FORM_801_POSTING_DAYS', 'BEHESTED', 'BEHESTED_DAYS', 'FORM_807_ONE_OFFICIAL', 'FORM_807_YEAR', 'FORM_807_DUE',
		'RECUSAL_MONTHS', 'PUBLIC_ACCESS_DAYS', 'COUNCIL_SEATS', 'COUNCIL_MEETS', 'GIFT_RETURN_DAYS', 'FORM_801_DAYS',
		'EXPENSE_REPORT_DAYS', 'FOREIGN_TRAVEL_APPROVAL', 'PARTNERS_FORBIDDEN', 'PARTNERS_END_BY', 'COUNCIL_BEFORE',
		'REVIEW_MONTHS', 'FORM_802_DAYS', 'FORM_803_FORWARD_DAYS')),
	constraint parameter_is_in_force_at_some_time check (not isempty(in_force)),
	constraint parameter_value_fits_kind check (value ~ case
		when kind in ('GIFT_LIMIT', 'GIFT_REPORTING', 'FORM_801_POSTING', 'BEHESTED', 'FORM_807_ONE_OFFICIAL', 'FORM_807_YEAR')
			then '^\d{1,9}(\.\d{2})?$'
		when kind in ('FORM_700_DUE', 'FORM_807_DUE') then '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
		when kind = 'FOREIGN_TRAVEL_APPROVAL' then '^(YES|NO)$'
		when kind = 'COUNCIL_MEETS'
			then '^[1-5](,[1-5])* (MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)$'
		when kind = 'PARTNERS_FORBIDDEN' then '^[A-Z]{2}(,[A-Z]{2})*$'
		when kind = 'PARTNERS_END_BY' then '^\d{4}-\d{2}-\d{2}$'
		when kind = 'COUNCIL_BEFORE' then '^(FRIENDSHIP|SISTER|FRIENDSHIP,SISTER)$'
		else '^[1-9]\d{0,3}$' end),
	constraint parameter_jurisdiction_is_state_or_city check (jurisdiction ~ '^[A-Z]{2}-[A-Z0-9]{1,3}(/[a-z0-9]+(-[a-z0-9]+)*)?$'),
	constraint parameter_cites_something check (citation ~ '\S'),
	constraint parameter_url_is_web_address check (url ~ '^https?://'),
	constraint parameter_is_verified_by_somebody_on_a_day check ((verified_by is null) = (verified_on is null)),
	constraint parameter_is_withdrawn_by_somebody_on_a_day_for_a_reason
		check (num_nulls(withdrawn_by, withdrawn_on, withdrawn_because) in (0, 3)),
	constraint parameter_is_withdrawn_for_a_reason check (withdrawn_because ~ '\S'),
	constraint parameter_is_one_at_a_time exclude using gist (kind with =, jurisdiction with =, in_force with &&)
		where (withdrawn_on is null)
);
comment on column parameter.value is 'dollars, a number, a day, a day of the year, weekdays of a month, codes of countries or kinds of
	agreements, as the kind has it';
comment on column parameter.ended_by is 'the row whose beginning ended this one; when it is withdrawn, this one takes its time';
comment on column parameter.withdrawn_on is 'when it was withdrawn as wrongly entered; no finding is made with it from then on';
comment on column parameter.read is 'whether it was read in the source that is cited; only a person verifies it';

-- The row that is in force after another, of the same kind and in the same place.
create function next_parameter(of parameter) returns parameter
	language sql stable
begin atomic
	select n from parameter n
	where n.kind = of.kind and n.jurisdiction = of.jurisdiction and n.withdrawn_on is null and n.id <> of.id
		and lower(n.in_force) > coalesce(lower(of.in_force), '-infinity')
	order by lower(n.in_force) limit 1;
end;

-- A row that is open ends when somebody says so. Where the row that ended it is withdrawn, it goes on until the next one.
create function may_end_otherwise(old parameter, new parameter) returns boolean
	language sql stable
begin atomic
	select case
		when new.in_force = old.in_force then new.ended_by is not distinct from old.ended_by
			or old.ended_by is null and exists (select from parameter n where n.id = new.ended_by and n.withdrawn_on is null and n.kind = new.kind
				and n.jurisdiction = new.jurisdiction and lower(n.in_force) = upper(new.in_force))
		when upper_inf(old.in_force) then new.ended_by is null and old.ended_by is null
		else exists (select from parameter n where n.id = old.ended_by and n.withdrawn_on is not null)
			and new.ended_by is not distinct from (next_parameter(old)).id
			and upper(new.in_force) is not distinct from lower((next_parameter(old)).in_force)
		end;
end;

create function refuse_change_of_parameter() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and old.withdrawn_on is null
			and (new.id, new.kind, new.jurisdiction, new.value, new.citation, new.url, new.note, new.read)
				is not distinct from (old.id, old.kind, old.jurisdiction, old.value, old.citation, old.url, old.note, old.read)
			and lower(new.in_force) is not distinct from lower(old.in_force) and may_end_otherwise(old, new)
			and ((new.verified_by, new.verified_on) is not distinct from (old.verified_by, old.verified_on)
				or old.verified_on is null or new.verified_on is null) then
		return new;
	end if;
	raise exception 'Parameter % stays as it was entered: % refused', old.id, lower(tg_op)
		using errcode = 'restrict_violation';
end
$$;

create trigger parameter_stays before update or delete on parameter
	for each row execute function refuse_change_of_parameter();
create trigger parameter_is_not_emptied before truncate on parameter
	for each statement execute function refuse_truncate();
create trigger parameter_is_journaled after insert or update or delete on parameter
	for each row execute function write_journal();

alter table parameter enable row level security;
grant select on parameter to open_delegation_register;
grant select, insert, update (in_force, verified_by, verified_on, ended_by, withdrawn_by, withdrawn_on, withdrawn_because)
	on parameter to open_delegation_desk;
grant execute on function next_parameter, may_end_otherwise to open_delegation_desk;
create policy parameter_is_public on parameter for select to open_delegation_register using (withdrawn_on is null);
create policy parameter_is_at_the_desk on parameter for all to open_delegation_desk using (true) with check (true);
