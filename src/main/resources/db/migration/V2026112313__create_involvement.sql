-- Everybody and everything that has a part in an edition, whichever part it is. The view
-- reads with the rights of whoever asks, so the wall stands before it too.
create view involvement with (security_invoker = true) as
select distinct
	concat_ws('-', edition_id, coalesce('p' || official_id, 'o' || organization_id)) as id,
	edition_id, official_id, organization_id
from (
	select edition_id, official_id, null::bigint as organization_id from traveler
	union all select edition_id, official_id, organization_id from organizer
	union all select edition_id, null, host_organization_id from meeting
	union all select m.edition_id, a.official_id, a.organization_id from attendance a join meeting m on m.id = a.meeting_id
	union all select m.edition_id, null, a.representing_organization_id from attendance a join meeting m on m.id = a.meeting_id
	union all select edition_id, official_id, organization_id from statement
	union all select edition_id, official_id, organization_id from commitment
	union all select edition_id, payer_official_id, payer_organization_id from payment
	union all select edition_id, intermediary_official_id, intermediary_organization_id from payment
	union all select edition_id, original_source_official_id, original_source_organization_id from payment
	union all select edition_id, solicited_by_official_id, solicited_by_organization_id from payment
	union all select edition_id, giver_official_id, giver_organization_id from gift
) as part
where num_nonnulls(official_id, organization_id) = 1;

grant select on involvement to open_delegation_register;
