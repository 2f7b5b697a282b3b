-- What the rules found of an edition or of a relationship between cities. A new result takes the place of the old one, which stays.
create table finding (
	id bigint generated always as identity primary key,
	edition_id bigint constraint finding_is_of_edition references edition on delete cascade,
	relationship_id bigint constraint finding_is_of_relationship references relationship on delete cascade,
	position integer not null,
	rule text not null,
	rule_version integer not null,
	subject_kind text not null,
	subject_key text not null,
	outcome text not null,
	day date,
	detail jsonb not null,
	rule_book text not null,
	changes integer not null default 0,
	computed_at timestamptz not null default now(),
	superseded_at timestamptz,
	constraint finding_is_of_edition_or_of_relationship check (num_nonnulls(edition_id, relationship_id) = 1),
	constraint finding_outcome_is_known check (outcome in ('DUE', 'MET', 'NOT_MET', 'NOT_REQUIRED', 'CANNOT_TELL', 'ASK_COUNSEL')),
	constraint finding_due_has_day check (outcome <> 'DUE' or day is not null),
	constraint finding_is_superseded_later check (superseded_at >= computed_at)
);
comment on column finding.detail is 'all of it: sentence, what is missing, inputs, parameters, citation, confidence';
comment on column finding.rule_book is 'the rules and their versions by which it was found';
comment on column finding.changes is 'how often the same day of the same was found before; by trigger';
create unique index finding_current_has_position on finding (edition_id, position) where superseded_at is null;
create index finding_of_edition on finding (edition_id, id);
create unique index finding_current_of_relationship_has_position on finding (relationship_id, position) where superseded_at is null;
create index finding_of_relationship on finding (relationship_id, id);

-- A calendar has to say how often a day was found anew, and its readers see only what is found now.
create function count_changes_of_finding() returns trigger language plpgsql as $$
begin
	new.changes := coalesce((
		select max(o.changes) + 1 from finding o left join edition e on e.id = o.edition_id
		where (o.relationship_id = new.relationship_id or e.trip_id = (select trip_id from edition where id = new.edition_id))
			and (o.rule, o.subject_kind, o.subject_key, o.day) = (new.rule, new.subject_kind, new.subject_key, new.day)
			and o.computed_at < new.computed_at), 0);
	return new;
end
$$;

create trigger finding_counts_changes before insert on finding
	for each row when (new.day is not null) execute function count_changes_of_finding();

create function refuse_change_of_finding() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and old.superseded_at is null and new.superseded_at is not null
			and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
		return new;
	end if;
	raise exception 'Finding % stays as it was found', old.id using errcode = 'restrict_violation';
end
$$;

create trigger finding_stays before update on finding
	for each row execute function refuse_change_of_finding();
create trigger finding_is_not_emptied before truncate on finding
	for each statement execute function refuse_truncate();

-- The register's role sees the relationships that are published, and so what was found of these. It sees what is found now
-- and not what was found before: that may tell what was withheld or removed meanwhile, and no page of the public has it.
alter table finding enable row level security;
grant select on finding to open_delegation_register;
grant select, insert, update (superseded_at) on finding to open_delegation_desk;
create policy finding_is_public on finding for select to open_delegation_register
	using (superseded_at is null and (edition_id in (select id from edition where state in ('PUBLISHED', 'SUPERSEDED'))
		or relationship_id in (select id from relationship)));
create policy finding_is_at_the_desk on finding for all to open_delegation_desk using (true) with check (true);
