-- The public lists of payments are sorted and counted by the days that a date may mean. These functions compute from
-- their argument alone and read nothing.
grant execute on function edtf_day, edtf_bound, edtf_earliest, edtf_latest to open_delegation_register;

create index payment_by_intermediary on payment (intermediary_organization_id) where intermediary_organization_id is not null;
create index payment_by_original_source on payment (original_source_organization_id)
	where original_source_organization_id is not null;
create index payment_beneficiary_by_traveler on payment_beneficiary (traveler_id);
