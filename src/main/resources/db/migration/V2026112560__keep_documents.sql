-- Files that staff keep with the note of a meeting: photographs, agreements, slides. They belong to the trip and the key
-- of the meeting, as notes do, and the public sees none of them.
create table document (
	id bigint generated always as identity primary key,
	trip_id bigint not null constraint document_is_of_trip references trip,
	meeting_key slug not null,
	name text not null,
	kind text not null,
	size bigint not null,
	sha256 text not null,
	text_state text not null,
	account_id bigint not null default journal_account() constraint document_is_added_by_account references account,
	added_at timestamptz not null default now(),
	removed_at timestamptz,
	purged_at timestamptz,
	name_found_by tsvector generated always as (search_name(translate(name, '._', '  '))) stored,
	constraint document_name_has_an_end check (length(name) between 1 and 200),
	constraint document_kind_is_known check (kind in ('JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS',
		'ODP', 'TEXT', 'CSV')),
	constraint document_has_bytes check (size > 0),
	constraint document_sha256_is_a_digest check (sha256 ~ '^[0-9a-f]{64}$'),
	constraint document_text_state_is_known check (text_state in ('READ', 'NONE', 'UNREAD')),
	constraint document_is_purged_when_removed check (purged_at is null or removed_at is not null)
);
comment on column document.name is 'as it was given, without folders and without what cannot be seen';
comment on column document.kind is 'what its bytes are';
comment on column document.text_state is 'NONE: it has no text; UNREAD: its text could not be read within bounds';
comment on column document.purged_at is 'when its bytes were deleted; the row stays';
create unique index document_is_kept_once_for_each_meeting on document (trip_id, meeting_key, sha256) where purged_at is null;
create index document_by_name on document using gin (name_found_by);

-- The bytes, in pieces that are read and written one at a time.
create table document_piece (
	document_id bigint not null constraint document_piece_is_of_document references document,
	position integer not null,
	bytes bytea not null,
	constraint document_piece_pkey primary key (document_id, position),
	constraint document_piece_is_small check (length(bytes) between 1 and 1048576)
);
-- What is compressed already is not compressed again.
alter table document_piece alter column bytes set storage external;

-- A small picture as JPEG to look at, without anything that the file says about where it was taken.
create table document_picture (
	document_id bigint primary key constraint document_picture_is_of_document references document,
	bytes bytea not null,
	constraint document_picture_is_small check (length(bytes) between 1 and 4194304)
);
alter table document_picture alter column bytes set storage external;

-- The text, in parts that a search can show: pages, where the file has pages.
create table document_text (
	document_id bigint not null constraint document_text_is_of_document references document,
	position integer not null,
	page integer,
	text text not null,
	found_by tsvector generated always as (search_vector(text)) stored,
	constraint document_text_pkey primary key (document_id, position),
	constraint document_text_is_a_part check (length(text) between 1 and 20000)
);
create index document_text_by_found_by on document_text using gin (found_by);

create trigger document_is_journaled after insert or update or delete on document
	for each row execute function write_journal();

alter table document enable row level security;
alter table document_piece enable row level security;
alter table document_picture enable row level security;
alter table document_text enable row level security;

grant select, insert (trip_id, meeting_key, name, kind, size, sha256, text_state),
	update (removed_at, purged_at) on document to open_delegation_desk;
grant select, insert, delete on document_piece, document_picture to open_delegation_desk;
grant select, insert (document_id, position, page, text), delete on document_text to open_delegation_desk;

-- What was removed can be put back for ninety days; not even the desk deletes bytes before.
create function document_is_long_removed(document bigint) returns boolean
	language sql stable
	return exists (select from document d where d.id = document and d.removed_at < now() - interval '90 days');
grant execute on function document_is_long_removed to open_delegation_desk;

-- Nor does it say that something was removed before it was.
create function refuse_other_moment_of_removal() returns trigger language plpgsql as $$
begin
	raise exception 'a document is removed now, not at another moment' using errcode = 'check_violation';
end
$$;
create trigger document_is_removed_now before update of removed_at on document
	for each row when (new.removed_at is distinct from old.removed_at and new.removed_at is not null
		and (old.removed_at is not null or new.removed_at <> now()))
	execute function refuse_other_moment_of_removal();

create policy document_is_read_at_the_desk on document for select to open_delegation_desk using (true);
create policy document_is_added_by_who_adds_it on document for insert to open_delegation_desk
	with check (account_id = journal_account());
create policy document_is_removed_at_the_desk on document for update to open_delegation_desk
	using (purged_at is null) with check (purged_at is null or removed_at < now() - interval '90 days');
create policy document_piece_is_read_at_the_desk on document_piece for select to open_delegation_desk using (true);
create policy document_piece_is_added_at_the_desk on document_piece for insert to open_delegation_desk with check (true);
create policy document_piece_is_purged_at_the_desk on document_piece for delete to open_delegation_desk
	using (document_is_long_removed(document_id));
create policy document_picture_is_read_at_the_desk on document_picture for select to open_delegation_desk using (true);
create policy document_picture_is_added_at_the_desk on document_picture for insert to open_delegation_desk with check (true);
create policy document_picture_is_purged_at_the_desk on document_picture for delete to open_delegation_desk
	using (document_is_long_removed(document_id));
create policy document_text_is_read_at_the_desk on document_text for select to open_delegation_desk using (true);
create policy document_text_is_added_at_the_desk on document_text for insert to open_delegation_desk with check (true);
create policy document_text_is_purged_at_the_desk on document_text for delete to open_delegation_desk
	using (document_is_long_removed(document_id));
