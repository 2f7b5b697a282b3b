-- What staff remove lies in a bin for ninety days. The bin keeps no copy: the journal has every row that went, and the bin
-- says which entries those are. So nothing that is withheld lies in it a second time.
create table bin_entry (
	id bigint generated always as identity primary key,
	kind text not null,
	label text not null,
	place text not null,
	place_label text,
	draft_id bigint constraint bin_entry_is_of_draft references edition on delete cascade,
	plural text,
	slug slug,
	city_ids bigint[] not null,
	entries bigint[] not null,
	removed_at timestamptz not null default now(),
	account_id bigint default journal_account() constraint bin_entry_is_by_account references account,
	constraint bin_entry_is_of_draft_or_directory check ((draft_id is null) = (plural is not null)),
	constraint bin_entry_has_something check (cardinality(entries) > 0)
);
comment on column bin_entry.place is 'the address of the page that it was removed from';
comment on column bin_entry.plural is 'which part of the directory it was removed from';
comment on column bin_entry.slug is 'the record of the directory that it belonged to; null for a record itself';
comment on column bin_entry.city_ids is 'the cities whose own matter it is';
comment on column bin_entry.entries is 'of the journal';
create index bin_entry_by_age on bin_entry (removed_at);
create index journal_entry_of_deed on journal_entry (transaction_id);

-- The entries of the journal that this transaction has made and that are in the bin under no other name. The numbers of
-- transactions begin anew where a database is restored, so entries that are older than this one are not meant.
create function journal_entries_to_keep() returns bigint[]
	language sql stable
begin atomic
	select array_agg(j.id order by j.id) from journal_entry j
	where j.transaction_id = pg_current_xact_id() and j.at >= now() and j.action in ('DELETED', 'CHANGED')
		and j.id > coalesce((
			select max(kept) from bin_entry b, unnest(b.entries) kept join journal_entry k on k.id = kept
			where k.transaction_id = pg_current_xact_id() and k.at >= now()), 0);
end;

create function insertable_columns(of_table text, held jsonb) returns text
	language sql stable
begin atomic
	select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
	where attrelid = of_table::regclass and attnum > 0 and not attisdropped and attgenerated = '' and held ? attname::text;
end;

-- Some entries of the journal in the order in which what they tell of is made good: rows that went come before those that
-- refer to them, and what only changed comes last.
create function entries_to_make_good(kept bigint[]) returns setof journal_entry
	language sql stable
begin atomic
	with recursive depth (of_table, level) as (
		select distinct record_table::regclass::oid, 0 from journal_entry where id = any (kept)
		union
		select conrelid, level + 1 from depth join pg_constraint on confrelid = of_table and contype = 'f' and conrelid <> confrelid
		where level < 9 and conrelid in (select record_table::regclass::oid from journal_entry where id = any (kept))
	)
	select j.* from journal_entry j
	where j.id = any (kept)
	order by j.action = 'CHANGED', (select max(level) from depth where of_table = j.record_table::regclass::oid), j.id desc;
end;

-- What belongs to a public record is public itself once a source is cited for it, unless it names what is not public; names
-- and what sources say are public at once.
create function is_public_with_its_record(of_table text, held jsonb, kept bigint[]) returns boolean
	language sql stable
begin atomic
	select of_table in ('claim', 'official_alias', 'organization_alias')
		or exists (select from journal_entry c
			where c.id = any (kept) and c.record_table = 'claim' and c.before ->> 'record_kind' = of_table)
		and not exists (select from organization g where g.published_at is null and g.id::text
			= held ->> (select l.column_name from record_links() l where l.part = of_table and l.record_table = 'organization'));
end;

-- Puts back what was removed, as it was: the rows that went come again, and what changed by it changes back.
create function put_back(kept bigint[], publicly boolean) returns void language plpgsql as $$
declare
	entry record;
	held jsonb;
	present jsonb;
	columns text;
begin
	for entry in select * from entries_to_make_good(kept) loop
		if entry.action = 'DELETED' then
			held := entry.before;
			if publicly and held ? 'published_at' and held ->> 'published_at' is null and held ->> 'edition_id' is null
					and is_public_with_its_record(entry.record_table, held, kept) then
				held := held || jsonb_build_object('published_at', now());
			end if;
			columns := insertable_columns(entry.record_table, held);
			execute format('insert into %1$I (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1)',
				entry.record_table, columns) using held;
			if publicly and entry.record_table = 'citation' then
				update source set published_at = now() where id = (held ->> 'source_id')::bigint and published_at is null;
			end if;
		else
			execute format('select to_jsonb(r) from %I r where id = $1 for update', entry.record_table)
				into present using entry.record_id::bigint;
			continue when present is null;
			if not present @> entry.after then
				raise exception '% % was changed since', entry.record_table, entry.record_id
					using errcode = 'check_violation', constraint = 'what_is_put_back_is_as_it_was';
			end if;
			columns := insertable_columns(entry.record_table, entry.before);
			execute format('update %1$I set (%2$s) = row (%3$s) from jsonb_populate_record(null::%1$I, $1) as b where %1$I.id = $2',
				entry.record_table, columns, regexp_replace(columns, '(^|, )', '\1b.', 'g')) using entry.before, entry.record_id::bigint;
		end if;
	end loop;
end
$$;

alter table bin_entry enable row level security;
create policy bin_entry_is_at_the_desk on bin_entry for all to open_delegation_desk using (true) with check (true);
grant select, insert, delete on bin_entry to open_delegation_desk;
grant execute on function journal_entries_to_keep, entries_to_make_good, insertable_columns, is_public_with_its_record,
	put_back to open_delegation_desk;
