-- A list as somebody has narrowed and sorted it, under a name: for that person, or for all who work for one of their
-- cities. It is no record, and a private one is nobody else's business, so the journal does not tell of it.
create table saved_view (
	id bigint generated always as identity primary key,
	account_id bigint not null default journal_account() constraint saved_view_is_of_account references account,
	city_id bigint constraint saved_view_is_shared_with_city references city,
	list text not null,
	name text not null,
	query text not null,
	made_at timestamptz not null default now(),
	constraint saved_view_has_a_name check (name ~ '\S' and length(name) <= 80),
	constraint saved_view_query_has_an_end check (length(query) <= 2000),
	constraint saved_view_name_is_unique unique (account_id, list, name)
);
comment on column saved_view.city_id is 'null: for its owner only';
create index saved_view_shared_with_city on saved_view (city_id);

alter table saved_view enable row level security;
grant select, insert (city_id, list, name, query), update (city_id, name), delete on saved_view to open_delegation_desk;

create policy saved_view_is_its_owners on saved_view for all to open_delegation_desk
	using (account_id = journal_account()) with check (account_id = journal_account());
create policy saved_view_is_read_by_the_city on saved_view for select to open_delegation_desk
	using (exists (
		select from membership mine join membership theirs on theirs.city_id = mine.city_id
		where mine.account_id = journal_account() and theirs.account_id = saved_view.account_id
			and mine.city_id = saved_view.city_id));
