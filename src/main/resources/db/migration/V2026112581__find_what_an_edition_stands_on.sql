-- Which records of the directory become public with an edition: what it names and is not public yet, what that names in
-- turn, and the sources that say so. Who reviews the edition sees them before, and only then are they published.
create function foundations_of_edition(edition bigint) returns table (kind text, id bigint)
	language sql stable
begin atomic
	with recursive
	said as (select claim.id, record_kind, record_key from claim where edition_id is null),
	person as (
		select o.id, o.slug from official o
		where o.published_at is null and o.id in (select official_id from involvement where edition_id = edition)
	),
	held as (
		select f.organization_id, p.slug || '.' || f.key as key from office f join person p on p.id = f.official_id
		where exists (select from said where record_kind = 'office' and record_key = p.slug || '.' || f.key)
	),
	named (id) as (
		(
			select organization_id from involvement where edition_id = edition and organization_id is not null
			union
			select organization_id from held where organization_id is not null
		)
		union
		select t.other_organization_id
		from tie t join named on named.id = t.organization_id join organization o on o.id = t.organization_id
		where t.other_organization_id is not null
			and exists (select from said where record_kind = 'tie' and record_key = o.slug || '.' || t.key)
	),
	body as (
		select o.id, o.slug, o.city_id from organization o
		where o.published_at is null and o.id in (select named.id from named)
	),
	place as (
		select c.id, c.slug from city c
		where c.published_at is null
			and (c.id in (select cities_of_edition(edition)) or c.id in (select city_id from body))
	),
	told (record_kind, record_key) as (
		select 'city', slug from place
		union all select 'official', slug from person
		union all select 'office', key from held
		union all select 'organization', slug from body
		union all select 'tie', b.slug || '.' || t.key from tie t join body b on b.id = t.organization_id
		union all select 'registration', b.slug || '.' || r.key from registration r join body b on b.id = r.organization_id
	)
	select 'city', place.id from place
	union all select 'official', person.id from person
	union all select 'organization', body.id from body
	union all
	select 'source', s.id from source s
	where s.published_at is null and (s.id in (select sources_of_edition(edition)) or s.id in (
		select c.source_id from citation c join said on said.id = c.claim_id join told using (record_kind, record_key)));
end;
grant execute on function foundations_of_edition to open_delegation_desk;
