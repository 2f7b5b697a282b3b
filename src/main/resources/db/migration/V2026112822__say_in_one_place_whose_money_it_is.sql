-- Whose own it is that was paid for or given to somebody, for what is counted in the database. OwnMoney.java says the same for
-- rules and papers, and the tests hold one against the other.
create function own_money(giver text, giver_official_id bigint, giver_organization_id bigint, giver_kind text,
		giver_city_id bigint, receiver text, receiver_official_id bigint, receiver_city_id bigint) returns text
	language sql immutable parallel safe
	return case
		when giver_official_id = receiver_official_id then 'OF_TRAVELER'
		when num_nonnulls(giver_official_id, giver_organization_id) = 0 and lower(giver) = lower(receiver)
			and giver <> '(withheld)' then 'OF_TRAVELER'
		when giver_kind in ('MUNICIPALITY', 'LEGISLATIVE_BODY') and giver_city_id = receiver_city_id then 'OF_CITY'
		else 'OF_OTHERS' end;
grant execute on function own_money to open_delegation_register, open_delegation_desk;
