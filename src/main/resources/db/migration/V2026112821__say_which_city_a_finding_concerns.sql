-- A trip is shared by every city that sent somebody, and what a rule found is a matter of one of them: the city whose duty it
-- is, or whose official's. The rules say which. Where they say none, it is that of the city that leads the trip.
alter table finding add city_id bigint constraint finding_concerns_city references city on delete set null;
comment on column finding.city_id is 'the city whose duty it is or whose official''s, as the rule found; null where it is that of no city, or the record does not tell';
create index finding_of_city on finding (city_id) where superseded_at is null;
grant update (city_id) on finding to open_delegation_desk;

-- The same payment may be a matter of several cities, and each answers for itself.
alter table deadline_answer add city slug;
comment on column deadline_answer.city is 'the city whose day it is, where what it is about does not tell; by its slug, as the subject is';
drop index deadline_answer_of_deadline;
create index deadline_answer_of_deadline on deadline_answer (trip_id, rule, subject_kind, subject_key, city, day, id);
grant insert (city) on deadline_answer to open_delegation_desk;

create or replace function journal_city(entry journal_entry) returns bigint
	language sql stable
	return case
		when entry.record_table = 'task' then (
			select (coalesce(k.after, k.before) ->> 'city_id')::bigint from journal_entry k
			where k.record_table = 'task' and k.record_id = entry.record_id and coalesce(k.after, k.before) ? 'city_id'
			order by k.id desc limit 1)
		when entry.record_table <> 'deadline_answer' then null
		when entry.after ->> 'city' is not null then (select id from city where slug = entry.after ->> 'city')
		when entry.after ->> 'subject_kind' = 'traveler' then (
			select w.city_id from traveler w join edition e on e.id = w.edition_id
			where e.trip_id = (entry.after ->> 'trip_id')::bigint and w.key = entry.after ->> 'subject_key'
			order by e.number desc limit 1)
		when entry.after ->> 'subject_kind' = 'city' then (select id from city where slug = entry.after ->> 'subject_key')
		else (select lead_city_id from trip where id = (entry.after ->> 'trip_id')::bigint) end;

-- What was found stays as it was found. Only which record the city is follows a merge, and is nothing where the city is gone.
create or replace function refuse_change_of_finding() returns trigger language plpgsql as $$
begin
	if old.superseded_at is null and new.superseded_at is not null
			and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
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
create or replace function record_links() returns table (part text, column_name text, record_table text)
	language sql immutable parallel safe
begin atomic
	values
		('traveler', 'official_id', 'official'),
		('organizer', 'official_id', 'official'),
		('organizer', 'organization_id', 'organization'),
		('meeting', 'host_organization_id', 'organization'),
		('attendance', 'official_id', 'official'),
		('attendance', 'organization_id', 'organization'),
		('attendance', 'representing_organization_id', 'organization'),
		('statement', 'official_id', 'official'),
		('statement', 'organization_id', 'organization'),
		('commitment', 'official_id', 'official'),
		('commitment', 'organization_id', 'organization'),
		('payment', 'payer_official_id', 'official'),
		('payment', 'payer_organization_id', 'organization'),
		('payment', 'intermediary_official_id', 'official'),
		('payment', 'intermediary_organization_id', 'organization'),
		('payment', 'original_source_official_id', 'official'),
		('payment', 'original_source_organization_id', 'organization'),
		('payment', 'solicited_by_official_id', 'official'),
		('payment', 'solicited_by_organization_id', 'organization'),
		('gift', 'giver_official_id', 'official'),
		('gift', 'giver_organization_id', 'organization'),
		('source_author', 'official_id', 'official'),
		('office', 'organization_id', 'organization'),
		('tie', 'other_organization_id', 'organization'),
		('trip', 'lead_city_id', 'city'),
		('traveler', 'city_id', 'city'),
		('stop', 'city_id', 'city'),
		('meeting', 'city_id', 'city'),
		('organization', 'city_id', 'city'),
		('relationship', 'home_city_id', 'city'),
		('relationship', 'partner_city_id', 'city'),
		('citation', 'source_id', 'source'),
		('document_source', 'source_id', 'source'),
		('filing', 'city_id', 'city'),
		('filing', 'official_id', 'official'),
		('filing', 'organization_id', 'organization'),
		('finding', 'city_id', 'city');
end;
create trigger finding_follows_merges before insert or update of city_id on finding
	for each row execute function follow_merges();
create trigger finding_remembers_merges after update of city_id on finding
	for each row execute function remember_moves_of_merges();
