-- Who filed may turn out to be recorded twice.
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
		('filing', 'organization_id', 'organization');
end;

create trigger filing_follows_merges before insert or update on filing
	for each row execute function follow_merges();
create trigger filing_remembers_merges after update on filing
	for each row execute function remember_moves_of_merges();
