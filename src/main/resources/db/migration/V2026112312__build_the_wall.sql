-- The wall between desk and register. The register's role may read the tables named here and,
-- of them, only the rows that a policy lets through. A table that is not named (note,
-- withheld_value) cannot be read at all. Policies look through each other: a citation is
-- visible where its claim and its source are, a claim where its edition is.

grant select on country, country_label to open_delegation_register;

do $$
declare
	row_of record;
begin
	for row_of in
		select * from (values
			('edition', $p$state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')$p$),
			('trip', $p$exists (select from edition e where e.trip_id = trip.id)$p$),

			('particulars', null), ('traveler', null), ('organizer', null), ('stop', null), ('meeting', null),
			('statement', null), ('commitment', null), ('payment', null), ('gift', null), ('withholding', null),

			('meeting_topic', $p$meeting_id in (select id from meeting)$p$),
			('attendance', $p$meeting_id in (select id from meeting)$p$),
			('payment_item', $p$payment_id in (select id from payment)$p$),
			('payment_beneficiary', $p$payment_id in (select id from payment)$p$),
			('payment_share', $p$payment_id in (select id from payment)$p$),
			('payment_path', $p$payment_id in (select id from payment)$p$),

			('claim', $p$case when edition_id is null then published_at <= now()
				else edition_id in (select id from edition where state in ('PUBLISHED', 'SUPERSEDED')) end$p$),
			('citation', $p$claim_id in (select id from claim) and source_id in (select id from source)$p$),

			('city', 'published_at <= now()'),
			('city_name', 'city_id in (select id from city)'),
			('source', 'published_at <= now()'),
			('source_author', 'source_id in (select id from source)'),
			('official', 'published_at <= now()'),
			('official_alias', 'published_at <= now() and official_id in (select id from official)'),
			('office', 'published_at <= now() and official_id in (select id from official)'),
			('organization', 'published_at <= now()'),
			('organization_alias', 'published_at <= now() and organization_id in (select id from organization)'),
			('tie', 'published_at <= now() and organization_id in (select id from organization)'),
			('registration', 'published_at <= now() and organization_id in (select id from organization)'),
			('relationship', 'published_at <= now()'),
			('stage', 'published_at <= now() and relationship_id in (select id from relationship)')
		) as wall (name, visible)
	loop
		execute format('alter table %I enable row level security', row_of.name);
		execute format('grant select on %I to open_delegation_register', row_of.name);
		execute format('create policy %I on %I for select to open_delegation_register using (%s)',
			row_of.name || '_is_public', row_of.name, coalesce(row_of.visible,
				$p$edition_id in (select id from edition where state in ('PUBLISHED', 'SUPERSEDED'))$p$));
	end loop;
end
$$;

-- A claim tells what a record holds, so it is public only where the record is, as every other part of one is. A record
-- of a kind that is not named here shows no claims.
create policy claim_is_about_public_record on claim as restrictive for select to open_delegation_register using (
	case when edition_id is not null then true else case record_kind
		when 'city' then record_key in (select slug from city)
		when 'source' then record_key in (select slug from source)
		when 'official' then record_key in (select slug from official)
		when 'office' then record_key in
			(select slug || '.' || key from office join official on official.id = official_id)
		when 'organization' then record_key in (select slug from organization)
		when 'tie' then record_key in
			(select slug || '.' || key from tie join organization on organization.id = tie.organization_id)
		when 'registration' then record_key in
			(select slug || '.' || key from registration join organization on organization.id = organization_id)
		when 'relationship' then record_key in (select slug from relationship)
		when 'stage' then record_key in
			(select slug || '.' || key from stage join relationship on relationship.id = relationship_id)
		else false
	end end);

-- What sources say of a withheld value would tell it.
create policy claim_is_not_about_withheld_value on claim as restrictive for select to open_delegation_register using (
	not exists (select from withholding w where (w.edition_id, w.record_kind, w.record_key, w.field)
		= (claim.edition_id, claim.record_kind, claim.record_key, claim.field)));

alter table note enable row level security;
alter table withheld_value enable row level security;
