-- The secret address of somebody's calendar of deadlines. Only a digest is kept, so that whoever reads the table cannot
-- use it.
create table calendar_address (
	account_id bigint primary key default journal_account() constraint calendar_address_is_of_account references account,
	secret_hash bytea not null,
	made_at timestamptz not null default now()
);

create index calendar_address_by_secret on calendar_address (secret_hash);

alter table calendar_address enable row level security;
grant select, insert (secret_hash), delete on calendar_address to open_delegation_desk;
create policy calendar_address_is_looked_up on calendar_address for select to open_delegation_desk using (true);
create policy calendar_address_is_its_owners on calendar_address for insert to open_delegation_desk
	with check (account_id = journal_account());
create policy calendar_address_is_ended on calendar_address for delete to open_delegation_desk using (true);

-- It ends with the account, and does not come again with it.
create function end_calendar_address() returns trigger language plpgsql as $$
begin
	delete from calendar_address where account_id = new.id;
	return null;
end
$$;
create trigger account_that_is_disabled_has_no_calendar after update on account
	for each row when (new.disabled_at is not null) execute function end_calendar_address();
grant execute on function end_calendar_address to open_delegation_desk;
