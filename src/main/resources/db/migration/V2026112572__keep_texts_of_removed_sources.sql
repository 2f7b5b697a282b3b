-- The journal does not have the text of a source, and so the bin keeps it by itself: it goes when the source is removed, and
-- comes again when the source is put back. Nobody but these triggers writes it here.
create table removed_source_text (
	source_id bigint primary key,
	version integer not null,
	text text not null,
	account_id bigint not null constraint removed_source_text_is_by_account references account,
	entered_at timestamptz not null,
	removed_at timestamptz not null default now()
);

create function keep_text_of_removed_source() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
begin
	insert into removed_source_text (source_id, version, text, account_id, entered_at)
	values (old.source_id, old.version, old.text, old.account_id, old.entered_at);
	return old;
end
$$;

create function give_back_text_of_source() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
begin
	with kept as (delete from removed_source_text where source_id = new.id returning *)
	insert into source_text (source_id, version, text, account_id, entered_at)
	select source_id, version, text, account_id, entered_at from kept;
	return null;
end
$$;

create trigger source_text_is_kept before delete on source_text
	for each row execute function keep_text_of_removed_source();
create trigger source_has_its_text_again after insert on source
	for each row execute function give_back_text_of_source();

alter table removed_source_text enable row level security;
create policy removed_source_text_has_an_age on removed_source_text for select to open_delegation_desk using (true);
create policy removed_source_text_goes_when_old on removed_source_text for delete to open_delegation_desk
	using (removed_at < now() - interval '90 days');
grant select (removed_at), delete on removed_source_text to open_delegation_desk;
