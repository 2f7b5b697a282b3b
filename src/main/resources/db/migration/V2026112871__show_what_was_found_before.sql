-- What stood before the public for a while and was found anew is shown beside what is found now. What was found of a draft is
-- not: whoever publishes an edition says so, and what is superseded with that has never stood before the public.
alter table finding add stood_in_public boolean not null default false
	constraint finding_that_stood_in_public_is_superseded check (not stood_in_public or superseded_at is not null);
comment on column finding.stood_in_public is 'whether it was superseded after its edition had been published';
grant update (stood_in_public) on finding to open_delegation_desk;

create or replace function refuse_change_of_finding() returns trigger language plpgsql as $$
begin
	if old.superseded_at is null and new.superseded_at is not null
			and to_jsonb(new) - 'superseded_at' - 'stood_in_public' = to_jsonb(old) - 'superseded_at' - 'stood_in_public' then
		return new;
	end if;
	if to_jsonb(new) - 'city_id' = to_jsonb(old) - 'city_id' and old.city_id is not null and (
			new.city_id is null and not exists (select from city where id = old.city_id)
			or link_follows_merge('finding', old.id, 'city_id', 'city', old.city_id, new.city_id)) then
		return new;
	end if;
	raise exception 'Finding % stays as it was found', old.id using errcode = 'restrict_violation';
end
$$;

-- The register does not see superseded findings, which may tell what is no longer public. It sees what is made of them anew
-- whenever something else is found: of names, sums and inputs only those that the present findings of the edition have too.
create table earlier_finding (
	edition_id bigint constraint earlier_finding_is_of_edition references edition on delete cascade,
	position integer,
	detail jsonb not null,
	primary key (edition_id, position)
);
comment on table earlier_finding is 'what a rule found of the same one after the other, the newest first; without what is not public now';
alter table earlier_finding enable row level security;
grant select on earlier_finding to open_delegation_register;
grant select, insert, delete on earlier_finding to open_delegation_desk;
create policy earlier_finding_is_public on earlier_finding for select to open_delegation_register
	using (edition_id in (select id from edition where state in ('PUBLISHED', 'SUPERSEDED')));
create policy earlier_finding_is_at_the_desk on earlier_finding for all to open_delegation_desk using (true) with check (true);
