-- Somebody or something may have been recorded twice. One record is merged into the other: its row stays, for the merge may
-- be undone, and its address, for others link to it; what led to it leads to the kept one from then on, in published editions
-- too. A published edition keeps what it says, which is the name; which record the name leads to is not of its saying.
alter table official add merged_into_id bigint constraint official_is_merged_into_official references official
	constraint official_is_not_merged_into_itself check (merged_into_id <> id);
alter table organization add merged_into_id bigint constraint organization_is_merged_into_organization references organization
	constraint organization_is_not_merged_into_itself check (merged_into_id <> id);
alter table city add merged_into_id bigint constraint city_is_merged_into_city references city
	constraint city_is_not_merged_into_itself check (merged_into_id <> id);
alter table source add merged_into_id bigint constraint source_is_merged_into_source references source
	constraint source_is_not_merged_into_itself check (merged_into_id <> id);
create index official_by_merge on official (merged_into_id);
create index organization_by_merge on organization (merged_into_id);
create index city_by_merge on city (merged_into_id);
create index source_by_merge on source (merged_into_id);

create table record_merge (
	record_table text not null,
	record_id bigint not null,
	alias_id bigint,
	merged_at timestamptz not null default now(),
	account_id bigint default journal_account() constraint record_merge_is_by_account references account,
	constraint record_merge_pkey primary key (record_table, record_id)
);
comment on table record_merge is 'what is merged now; undoing it deletes the row';
comment on column record_merge.alias_id is 'the other name that the kept record was given: what the merged one is called';

-- What has to go back where a merge is undone. The database itself writes it, and nobody can claim that something was moved.
create table merge_move (
	id bigint generated always as identity primary key,
	part text not null,
	row_id bigint not null,
	column_name text not null,
	record_table text not null,
	former_id bigint not null,
	former_key text
);
comment on column merge_move.former_id is 'the record that the row led to before it was merged';
comment on column merge_move.former_key is 'the key that the row had there; null for what keeps its key';
create index merge_move_of_row on merge_move (part, row_id, column_name);
create index merge_move_of_record on merge_move (record_table, former_id);

-- The addresses of merged records that were public, for the register.
create table former_address (
	record_table text not null,
	slug slug not null,
	leads_to slug not null,
	constraint former_address_pkey primary key (record_table, slug)
);

-- Every column that leads to a record that can be merged, but for those by which something is a part of one.
create function record_links() returns table (part text, column_name text, record_table text)
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

-- The parts of such records, and whether each has a key or is another name.
create function record_parts() returns table (part text, column_name text, record_table text, has_key boolean)
	language sql immutable parallel safe
begin atomic
	values
		('office', 'official_id', 'official', true),
		('official_alias', 'official_id', 'official', false),
		('tie', 'organization_id', 'organization', true),
		('registration', 'organization_id', 'organization', true),
		('organization_alias', 'organization_id', 'organization', false),
		('city_name', 'city_id', 'city', false),
		('source_author', 'source_id', 'source', false);
end;

-- What a record has one of at most. It goes over where the kept record has none.
create function record_belongings() returns table (part text, column_name text, record_table text)
	language sql immutable parallel safe
begin atomic
	values
		('source_text', 'source_id', 'source'),
		('public_copy', 'source_id', 'source');
end;

-- Where the other names of such records are; null where they have none.
create function names_of_records(of_table text) returns text
	language sql immutable parallel safe
	return case of_table when 'city' then 'city_name' when 'source' then null else of_table || '_alias' end;

create function called(held jsonb) returns text
	language sql immutable parallel safe
	return coalesce(held ->> 'name', held ->> 'title', held ->> 'description');

-- No merged record is merged into another merged one: there are no chains, and so no circles.
create function refuse_chain_of_merges() returns trigger language plpgsql as $$
declare
	chained boolean;
begin
	if new.merged_into_id is null then
		return new;
	end if;
	execute format('select merged_into_id is not null from %I where id = $1 for share', tg_table_name)
		into chained using new.merged_into_id;
	if not chained then
		execute format('select exists (select from %I where merged_into_id = $1)', tg_table_name) into chained using new.id;
	end if;
	if chained then
		raise exception 'Of % %, what it is merged into or what is merged into it is merged itself', tg_table_name, new.slug
			using errcode = 'check_violation', constraint = 'merges_are_no_chain';
	end if;
	return new;
end
$$;

create function keep_former_address() returns trigger language plpgsql as $$
begin
	delete from former_address where record_table = tg_table_name and slug = old.slug;
	if new.merged_into_id is not null and new.published_at is not null then
		execute format('insert into former_address (record_table, slug, leads_to) select $1, $2, slug from %I where id = $3',
			tg_table_name) using tg_table_name, new.slug, new.merged_into_id;
	end if;
	return null;
end
$$;

-- Whoever writes a link may not know yet that the record was merged, as somebody whose form was open at the time.
create function follow_merges() returns trigger language plpgsql as $$
declare
	link record;
	written bigint;
	kept bigint;
begin
	for link in select l.column_name, l.record_table from record_links() l where l.part = tg_table_name loop
		written := (to_jsonb(new) ->> link.column_name)::bigint;
		continue when written is null;
		-- A merge under way is waited for.
		execute format('select merged_into_id from %I where id = $1 for key share', link.record_table)
			into kept using written;
		if kept is not null then
			new := jsonb_populate_record(new, jsonb_build_object(link.column_name, kept));
		end if;
	end loop;
	return new;
end
$$;

create function is_merged_into(record_table text, merged bigint, kept bigint) returns boolean
	language plpgsql stable as $$
declare
	is_merged boolean;
begin
	execute format('select exists (select from %I where id = $1 and merged_into_id = $2)', record_table)
		into is_merged using merged, kept;
	return is_merged;
end
$$;

-- Whether a link changes because a merge moves it or an undone one takes it back.
create function link_follows_merge(of_part text, of_row bigint, of_column text, of_table text, former bigint, present bigint)
	returns boolean language sql stable
	return is_merged_into(of_table, former, present) or exists (
		select from merge_move m where (m.part, m.row_id, m.column_name, m.former_id) = (of_part, of_row, of_column, present));

-- A merge does not change what a part of an edition calls its city.
create or replace function give_city_name() returns trigger language plpgsql as $$
begin
	if new.city_id is null then
		new.city_name := null;
	elsif new.city_name is null
			or (tg_op = 'UPDATE' and new.city_id is distinct from old.city_id and new.city_name = old.city_name
				and not link_follows_merge(tg_table_name, new.id, 'city_id', 'city', old.city_id, new.city_id)) then
		new.city_name := (select name from city where id = new.city_id);
	end if;
	return new;
end
$$;

-- Remembers what a merge moves, and forgets what goes back. It writes with the rights of the owner, as the journal does.
create function remember_moves_of_merges() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
declare
	link record;
	former bigint;
	present bigint;
	went_back_to bigint;
begin
	for link in
		select l.column_name, l.record_table from record_links() l where l.part = tg_table_name
		union all select p.column_name, p.record_table from record_parts() p where p.part = tg_table_name
		union all select b.column_name, b.record_table from record_belongings() b where b.part = tg_table_name
		union all select 'merged_into_id', tg_table_name where tg_table_name in ('official', 'organization', 'city', 'source')
	loop
		former := (to_jsonb(old) ->> link.column_name)::bigint;
		present := (to_jsonb(new) ->> link.column_name)::bigint;
		continue when former is null or present is null or former = present;
		select min(m.id) into went_back_to from merge_move m
		where (m.part, m.row_id, m.column_name, m.former_id) = (tg_table_name, new.id, link.column_name, present);
		if went_back_to is not null then
			delete from merge_move m
			where (m.part, m.row_id, m.column_name) = (tg_table_name, new.id, link.column_name) and m.id >= went_back_to;
		elsif link.column_name = 'merged_into_id' or is_merged_into(link.record_table, former, present) then
			insert into merge_move (part, row_id, column_name, record_table, former_id, former_key)
			values (tg_table_name, new.id, link.column_name, link.record_table, former,
				nullif(coalesce(to_jsonb(old) ->> 'key', to_jsonb(old) ->> 'position'),
					coalesce(to_jsonb(new) ->> 'key', to_jsonb(new) ->> 'position')));
		end if;
	end loop;
	return null;
end
$$;

-- The next edition of a trip begins as a copy. What was moved in the row that is copied goes back in the copy too.
create function remember_merges_of_copies() returns trigger
	language plpgsql security definer set search_path = public, pg_temp as $$
declare
	original jsonb;
begin
	if not exists (select from merge_move where part = tg_table_name)
			or exists (select from merge_move where part = tg_table_name and row_id = new.id) then
		return null;
	end if;
	if tg_table_name = 'attendance' then
		select to_jsonb(a) into original
		from meeting held join edition e on e.id = held.edition_id
		join edition before on before.trip_id = e.trip_id and before.number < e.number and before.state <> 'DISCARDED'
		join meeting m on m.edition_id = before.id and m.key = held.key
		join attendance a on a.meeting_id = m.id and a.key = new.key
		where held.id = (to_jsonb(new) ->> 'meeting_id')::bigint
		order by before.number desc limit 1;
	elsif tg_table_name = 'citation' then
		-- Neither a claim nor a citation has a key: it is the one that says the same.
		select to_jsonb(c) into original
		from claim held join edition e on e.id = held.edition_id
		join edition before on before.trip_id = e.trip_id and before.number < e.number and before.state <> 'DISCARDED'
		join claim k on k.edition_id = before.id
			and (k.record_kind, k.record_key, k.field, k.standing) = (held.record_kind, held.record_key, held.field, held.standing)
			and k.says is not distinct from held.says
		join citation c on c.claim_id = k.id
			and to_jsonb(c) - '{id,claim_id}'::text[] = to_jsonb(new) - '{id,claim_id}'::text[]
		where held.id = (to_jsonb(new) ->> 'claim_id')::bigint
		order by before.number desc, c.id limit 1;
	else
		execute format('select to_jsonb(p) from edition e'
			' join edition before on before.trip_id = e.trip_id and before.number < e.number and before.state <> ''DISCARDED'''
			' join %I p on p.edition_id = before.id and p.key = $2'
			' where e.id = $1 order by before.number desc limit 1', tg_table_name)
			into original using (to_jsonb(new) ->> 'edition_id')::bigint, new.key;
	end if;
	insert into merge_move (part, row_id, column_name, record_table, former_id)
	select part, new.id, column_name, record_table, former_id from merge_move m
	where m.part = tg_table_name and m.row_id = (original ->> 'id')::bigint
		and original ->> m.column_name = to_jsonb(new) ->> m.column_name
	order by m.id;
	return null;
end
$$;

-- Whether a row of an edition changes in nothing but in links that follow a merge, or go back as one is undone. What the
-- database works out itself is not known yet.
create function only_follows_merge(part text, held jsonb, given jsonb) returns boolean
	language plpgsql stable as $$
declare
	changed record;
	of_table text;
	follows boolean := false;
begin
	for changed in
		select g.key as name, (held ->> g.key) as former, (given ->> g.key) as present from jsonb_each(given) g
		where g.value is distinct from held -> g.key and g.key not in (
			select attname from pg_attribute where attrelid = only_follows_merge.part::regclass and attgenerated <> '')
	loop
		select l.record_table into of_table from record_links() l
		where l.part = only_follows_merge.part and l.column_name = changed.name;
		if of_table is null or changed.former is null or changed.present is null then
			return false;
		end if;
		follows := link_follows_merge(only_follows_merge.part, (held ->> 'id')::bigint, changed.name, of_table,
			changed.former::bigint, changed.present::bigint);
		if not follows then
			return false;
		end if;
	end loop;
	return follows;
end
$$;

create or replace function refuse_change_of_closed_edition() returns trigger language plpgsql as $$
declare
	changed jsonb;
	edition bigint;
	former bigint;
begin
	foreach changed in array array_remove(array[
		case when tg_op <> 'INSERT' then to_jsonb(old) end,
		case when tg_op <> 'DELETE' then to_jsonb(new) end], null)
	loop
		former := edition;
		if tg_nargs = 0 then
			edition := (changed ->> 'edition_id')::bigint;
		else
			execute format('select edition_id from %I where id = $1', tg_argv[0])
				into edition using (changed ->> tg_argv[1])::bigint;
		end if;
		if edition is not null and not edition_is_open(edition)
				and not (tg_op = 'UPDATE' and only_follows_merge(tg_table_name, to_jsonb(old), to_jsonb(new))) then
			raise exception 'Edition % is closed: % in % refused', edition, lower(tg_op), tg_table_name
				using errcode = 'restrict_violation';
		end if;
	end loop;
	if tg_op = 'UPDATE' and edition is distinct from former then
		raise exception 'What is in % stays in its edition: update refused', tg_table_name
			using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end
$$;

do $$
declare
	name text;
begin
	-- Some tables come later, and bring their triggers themselves.
	for name in select distinct part from record_links() where to_regclass(part) is not null loop
		-- It sorts before the trigger that keeps the closed edition, which judges what will be written.
		execute format('create trigger %1$s_follows_merges before insert or update on %1$I'
			' for each row execute function follow_merges()', name);
	end loop;
	for name in select part from record_links() where to_regclass(part) is not null
		union select part from record_parts() union select part from record_belongings()
		union values ('official'), ('organization'), ('city'), ('source')
	loop
		execute format('create trigger %1$s_remembers_merges after update on %1$I'
			' for each row execute function remember_moves_of_merges()', name);
	end loop;
	for name in select distinct part from record_links() where to_regclass(part) is not null
		and part not in ('source_author', 'office', 'tie', 'trip', 'organization', 'relationship', 'document_source')
	loop
		execute format('create trigger %1$s_remembers_merges_of_copies after insert on %1$I'
			' for each row execute function remember_merges_of_copies()', name);
	end loop;
	foreach name in array array['official', 'organization', 'city', 'source'] loop
		execute format('create trigger %1$s_is_merged_once before insert or update of merged_into_id on %1$I'
			' for each row execute function refuse_chain_of_merges()', name);
		execute format('create trigger %1$s_leaves_its_address after update of merged_into_id on %1$I'
			' for each row execute function keep_former_address()', name);
	end loop;
end
$$;

-- Claims name a part by the slug of its record and its own key.
create function rename_claims(kind text, former text, present text) returns void language sql
begin atomic
	update claim set record_key = present where edition_id is null and record_kind = kind and record_key = former;
end;

-- What stands against merging one record into another: one of them is not there or is merged; what is public would lead to
-- what is not; one organization is tied to the other.
create function against_merge(of_table text, merged bigint, kept bigint) returns text
	language plpgsql stable as $$
declare
	merged_is_public boolean;
	kept_is_public boolean;
begin
	execute format('select published_at is not null from %I where id = $1 and merged_into_id is null', of_table)
		into merged_is_public using merged;
	execute format('select published_at is not null from %I where id = $1 and merged_into_id is null', of_table)
		into kept_is_public using kept;
	if merged = kept or merged_is_public is null or kept_is_public is null then
		return 'missing';
	end if;
	if merged_is_public and not kept_is_public then
		return 'public';
	end if;
	if of_table = 'organization' and exists (select from tie
			where (organization_id, other_organization_id) in ((merged, kept), (kept, merged))) then
		return 'tied';
	end if;
	if of_table = 'city' then
		-- Who works for a city is decided by an administrator, and not by a merge.
		if exists (select from membership where city_id = merged) then
			return 'staffed';
		end if;
		if exists (select from relationship where (home_city_id, partner_city_id) in ((merged, kept), (kept, merged))) then
			return 'related';
		end if;
		if exists (select from relationship one join relationship other
				on one.home_city_id = merged and other.home_city_id = kept and one.partner_city_id = other.partner_city_id
				or one.partner_city_id = merged and other.partner_city_id = kept and one.home_city_id = other.home_city_id) then
			return 'twice';
		end if;
	end if;
	return null;
end
$$;

create function publish_parts(of_table text, owner bigint, of_slug text) returns void language plpgsql as $$
declare
	list record;
begin
	for list in select p.part as name, p.column_name, p.has_key from record_parts() p where p.record_table = of_table loop
		-- Names of cities and authors of sources are public with their record.
		continue when not exists (select from pg_attribute where attrelid = list.name::regclass and attname = 'published_at');
		if not list.has_key then
			execute format('update %I set published_at = now() where %I = $1 and published_at is null', list.name, list.column_name)
				using owner;
			continue;
		end if;
		execute format('update %1$I part set published_at = now() where %2$I = $1 and published_at is null'
			' and exists (select from claim where edition_id is null and record_kind = %1$L and record_key = $2 || ''.'' || part.key)'
			' and not exists (select from organization g where g.published_at is null'
			' and g.id::text = to_jsonb(part) ->> (select l.column_name from record_links() l where l.part = %1$L))',
			list.name, list.column_name) using owner, of_slug;
		execute format('update claim set published_at = now() where edition_id is null and published_at is null'
			' and record_kind = %1$L and record_key in (select $2 || ''.'' || key from %1$I where %2$I = $1 and published_at is not null)',
			list.name, list.column_name) using owner, of_slug;
		update source set published_at = now() where published_at is null and id in (
			select c.source_id from citation c join claim on claim.id = c.claim_id
			where claim.edition_id is null and claim.published_at is not null and record_kind = list.name
				and split_part(record_key, '.', 1) = of_slug);
	end loop;
end
$$;

-- Merges one record into another. The kept record stays as it is, and gets the parts of the other and its names. Claims about
-- fields of the merged record stay with it. What is told twice by both is told twice afterwards.
create function merge_records(of_table text, merged bigint, kept bigint) returns void language plpgsql as $$
#variable_conflict use_column
declare
	merged_row jsonb;
	kept_row jsonb;
	link record;
	held record;
	free_key text;
	names text;
	made bigint;
begin
	execute format('select id from %I where id = any ($1) order by id for update', of_table) using array[merged, kept];
	if against_merge(of_table, merged, kept) is not null then
		raise exception '% % is not merged into %: %', of_table, merged, kept, against_merge(of_table, merged, kept)
			using errcode = 'check_violation', constraint = 'record_may_be_merged';
	end if;
	execute format('select to_jsonb(r) from %I r where id = $1', of_table) into merged_row using merged;
	execute format('select to_jsonb(r) from %I r where id = $1', of_table) into kept_row using kept;

	insert into record_merge (record_table, record_id) values (of_table, merged);
	execute format('update %I set merged_into_id = $2 where merged_into_id = $1', of_table) using merged, kept;
	execute format('update %I set merged_into_id = $2 where id = $1', of_table) using merged, kept;
	for link in select l.part, l.column_name as name from record_links() l where l.record_table = of_table loop
		execute format('update %1$I set %2$I = $2 where %2$I = $1', link.part, link.name) using merged, kept;
	end loop;

	for link in select b.part, b.column_name as name from record_belongings() b where b.record_table = of_table loop
		execute format('update %1$I set %2$I = $2 where %2$I = $1 and not exists (select from %1$I where %2$I = $2)', link.part,
			link.name) using merged, kept;
	end loop;
	if of_table = 'source' then
		update source_author a set source_id = kept, position = moved.position
		from (
			select s.id, row_number() over (order by s.position)
				+ coalesce((select max(k.position) from source_author k where k.source_id = kept), 0) as position
			from source_author s
			where s.source_id = merged and s.name not in (select k.name from source_author k where k.source_id = kept)
		) as moved
		where a.id = moved.id;
	end if;

	names := names_of_records(of_table);
	for link in select p.part, p.column_name as name, p.has_key from record_parts() p where p.record_table = of_table loop
		if not link.has_key then
			continue when link.part is distinct from names;
			execute format('update %1$I set %2$I = $2 where %2$I = $1 and name <> $3'
				' and name not in (select name from %1$I where %2$I = $2)', link.part, link.name)
				using merged, kept, kept_row ->> 'name';
			execute format('insert into %1$I (%2$I, name, language) select $1, $2, $3 where $2 <> $4'
				' and $2 not in (select name from %1$I where %2$I = $1) returning id', link.part, link.name)
				into made using kept, merged_row ->> 'name',
					case when merged_row ->> 'name' ~ '[\u4e00-\u9fff]' then 'zh' else 'en' end, kept_row ->> 'name';
			update record_merge set alias_id = made where record_table = of_table and record_id = merged;
			continue;
		end if;
		for held in execute format('select id, key::text from %I where %I = $1 order by id', link.part, link.name) using merged loop
			execute format('select key from (select $2 as key, 1 as n union all select $2 || ''-'' || n, n'
				' from generate_series(2, 10000) n) as keys'
				' where key not in (select key from %I where %I = $1) order by n limit 1', link.part, link.name)
				into free_key using kept, held.key;
			execute format('update %1$I set %2$I = $2, key = $3 where id = $1', link.part, link.name)
				using held.id, kept, free_key;
			perform rename_claims(link.part, (merged_row ->> 'slug') || '.' || held.key, (kept_row ->> 'slug') || '.' || free_key);
		end loop;
	end loop;

	-- What belongs to a public record is public once a source is cited for it, unless it names what is not public.
	if kept_row ->> 'published_at' is not null then
		perform publish_parts(of_table, kept, kept_row ->> 'slug');
	end if;
	-- The search knows editions by the names of those whom they name.
	execute format('update %I set published_at = published_at where id = $1', of_table) using kept;
	perform journal('MERGED', of_table, kept::text, jsonb_build_object('with', called(merged_row), 'address', merged_row ->> 'slug'));
	perform journal('MERGED', of_table, merged::text, jsonb_build_object('into', called(kept_row), 'address', kept_row ->> 'slug'));
end
$$;

-- Undoes a merge: what was moved and still leads to the kept record goes back. The answer is what was moved and does not go
-- back, since it was changed or removed meanwhile.
create function undo_merge(of_table text, merged bigint) returns table (left_in text, left_row bigint, left_column text)
	language plpgsql as $$
#variable_conflict use_column
declare
	merged_row jsonb;
	kept_row jsonb;
	kept bigint;
	move record;
	has_key boolean;
	held_key text;
	former_key text;
	made bigint;
	went_back integer;
begin
	execute format('select merged_into_id from %I where id = $1', of_table) into kept using merged;
	execute format('select id from %I where id = any ($1) order by id for update', of_table) using array[merged, kept];
	execute format('select to_jsonb(r), merged_into_id from %I r where id = $1', of_table) into merged_row, kept using merged;
	if kept is null then
		raise exception '% % is not merged', of_table, merged
			using errcode = 'check_violation', constraint = 'record_is_merged';
	end if;
	execute format('select to_jsonb(r) from %I r where id = $1', of_table) into kept_row using kept;

	select alias_id into made from record_merge where record_table = of_table and record_id = merged;
	if made is not null then
		execute format('delete from %I where id = $1 and %I = $2 and name = $3', names_of_records(of_table), of_table || '_id')
			using made, kept, merged_row ->> 'name';
		delete from merge_move where part = names_of_records(of_table) and row_id = made;
	end if;
	execute format('update %I set merged_into_id = null where id = $1', of_table) using merged;
	delete from merge_move where part = of_table and row_id = merged and column_name = 'merged_into_id';

	for move in select * from merge_move m where m.record_table = of_table and m.former_id = merged order by m.id desc loop
		select p.has_key into has_key from record_parts() p where p.part = move.part and p.column_name = move.column_name;
		if has_key then
			execute format('select key from %I where id = $1 and %I = $2', move.part, move.column_name)
				into held_key using move.row_id, kept;
			former_key := coalesce(move.former_key, held_key);
			execute format('update %1$I set %2$I = $3, key = $4 where id = $1 and %2$I = $2', move.part, move.column_name)
				using move.row_id, kept, merged, former_key;
			get diagnostics went_back = row_count;
			if went_back = 1 then
				perform rename_claims(move.part, (kept_row ->> 'slug') || '.' || held_key, (merged_row ->> 'slug') || '.' || former_key);
			end if;
		elsif of_table = 'source' and move.part = 'source_author' then
			update source_author set source_id = merged, position = coalesce(move.former_key::integer, position)
			where id = move.row_id and source_id = kept;
			get diagnostics went_back = row_count;
		elsif move.part in (select b.part from record_belongings() b) then
			execute format('update %1$I set %2$I = $3 where id = $1 and %2$I = $2'
				' and not exists (select from %1$I where %2$I = $3)', move.part, move.column_name) using move.row_id, kept, merged;
			get diagnostics went_back = row_count;
		else
			execute format('update %1$I set %2$I = $3 where id = $1 and %2$I = $2', move.part, move.column_name)
				using move.row_id, kept, merged;
			get diagnostics went_back = row_count;
		end if;
		if went_back = 0 then
			left_in := move.part;
			left_row := move.row_id;
			left_column := move.column_name;
			return next;
		end if;
	end loop;
	delete from merge_move where record_table = of_table and former_id = merged;
	delete from record_merge where record_table = of_table and record_id = merged;
	execute format('update %I set published_at = published_at where id = any ($1)', of_table) using array[merged, kept];
	perform journal('UNMERGED', of_table, kept::text, jsonb_build_object('with', called(merged_row), 'address', merged_row ->> 'slug'));
	perform journal('UNMERGED', of_table, merged::text, jsonb_build_object('from', called(kept_row), 'address', kept_row ->> 'slug'));
end
$$;

create trigger record_merge_is_journaled after insert or update or delete on record_merge
	for each row execute function write_journal('record_id');

-- The public sees the kept record, and where an address leads that was public. Staff see merged records where they ask for
-- them, to undo the merge.
alter policy official_is_public on official using (published_at <= now() and merged_into_id is null);
alter policy organization_is_public on organization using (published_at <= now() and merged_into_id is null);
alter policy city_is_public on city using (published_at <= now() and merged_into_id is null);
alter policy source_is_public on source using (published_at <= now() and merged_into_id is null);

alter table record_merge enable row level security;
alter table merge_move enable row level security;
alter table former_address enable row level security;
create policy record_merge_is_at_the_desk on record_merge for all to open_delegation_desk using (true) with check (true);
create policy merge_move_is_at_the_desk on merge_move for all to open_delegation_desk using (true) with check (true);
create policy former_address_is_at_the_desk on former_address for all to open_delegation_desk using (true) with check (true);
create policy former_address_is_public on former_address for select to open_delegation_register using (
	case record_table
		when 'official' then leads_to in (select slug from official)
		when 'organization' then leads_to in (select slug from organization)
		when 'city' then leads_to in (select slug from city)
		when 'source' then leads_to in (select slug from source)
		else false
	end);
grant select on former_address to open_delegation_register;
grant select, insert, delete on record_merge, former_address to open_delegation_desk;
grant update (alias_id) on record_merge to open_delegation_desk;
grant select, delete on merge_move to open_delegation_desk;
grant execute on function record_links, record_parts, record_belongings, names_of_records, called, is_merged_into,
	link_follows_merge, only_follows_merge, rename_claims, against_merge,
	publish_parts, merge_records, undo_merge to open_delegation_desk;

-- A merged record is not offered as one that may be the same.
create or replace view directory_name with (security_invoker = true) as
select 'official' as kind, slug, name, name as other_name from official where merged_into_id is null
union all select 'official', o.slug, o.name, a.name
	from official_alias a join official o on o.id = a.official_id where o.merged_into_id is null
union all select 'organization', slug, name, name from organization where merged_into_id is null
union all select 'organization', o.slug, o.name, a.name
	from organization_alias a join organization o on o.id = a.organization_id where o.merged_into_id is null
union all select 'city', slug, name, name from city where merged_into_id is null
union all select 'city', c.slug, c.name, n.name from city_name n join city c on c.id = n.city_id where c.merged_into_id is null
union all select 'source', s.slug, coalesce(s.title, s.description), called.name
	from source s, unnest(array[s.title, s.title_in_english, s.description]) as called (name)
	where s.merged_into_id is null and called.name is not null;
