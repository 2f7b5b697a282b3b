-- The public lists of payments are sorted, narrowed and added up by the days that a date may mean, as those of stops are.
alter table payment
	add column earliest date generated always as (edtf_earliest(received)) stored,
	add column latest date generated always as (edtf_latest(received)) stored;

create index payment_by_intermediary on payment (intermediary_organization_id) where intermediary_organization_id is not null;
create index payment_by_original_source on payment (original_source_organization_id)
	where original_source_organization_id is not null;
create index payment_beneficiary_by_traveler on payment_beneficiary (traveler_id);
