-- That something has changed from which the deadlines of drafts follow. A row lies here until what follows is found anew,
-- which whoever looks at deadlines next sees to: so saving a draft takes no longer for it, however often it is saved.
create table draft_change (
	id bigint generated always as identity primary key,
	edition_id bigint constraint draft_change_is_of_edition references edition on delete cascade
);
comment on column draft_change.edition_id is 'null: something that all drafts may stand on, such as an organization';
create index draft_change_of_edition on draft_change (edition_id);

-- The journal hears of every change, whoever makes it and by whatever way.
create function remember_change_of_draft() returns trigger language plpgsql as $$
begin
	if new.edition_id is null then
		insert into draft_change default values;
	else
		insert into draft_change (edition_id) select id from edition where id = new.edition_id and state = 'DRAFT';
	end if;
	return null;
end
$$;
create trigger journal_entry_may_change_drafts after insert on journal_entry
	for each row when (new.edition_id is not null
		or new.record_table in ('organization', 'registration', 'city', 'filing', 'filing_payment', 'parameter'))
	execute function remember_change_of_draft();
revoke execute on function remember_change_of_draft from public;

alter table draft_change enable row level security;
grant select, insert (edition_id), delete on draft_change to open_delegation_desk;
create policy draft_change_is_at_the_desk on draft_change for all to open_delegation_desk using (true) with check (true);
