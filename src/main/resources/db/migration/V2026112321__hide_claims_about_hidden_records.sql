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
