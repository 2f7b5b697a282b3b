-- Copies of stored files that the public may have: made anew, without what a file says of who made it, where and when. A
-- publisher offers one for a source, and the public sees it while the source is public. The stored file stays with staff.
create table public_copy (
	id bigint generated always as identity,
	source_id bigint primary key constraint public_copy_is_of_source references source on delete cascade,
	document_id bigint not null constraint public_copy_is_made_of_document references document,
	name text not null,
	kind text not null,
	size bigint not null,
	sha256 text not null,
	offered_at timestamptz not null default now(),
	constraint public_copy_name_has_an_end check (length(name) between 1 and 200),
	constraint public_copy_kind_is_known check (kind in ('JPEG', 'PNG', 'PDF')),
	constraint public_copy_has_bytes check (size > 0),
	constraint public_copy_sha256_is_a_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
create index public_copy_by_document on public_copy (document_id);

create table public_copy_piece (
	source_id bigint not null constraint public_copy_piece_is_of_copy references public_copy
		on update cascade on delete cascade,
	position integer not null,
	bytes bytea not null,
	constraint public_copy_piece_pkey primary key (source_id, position),
	constraint public_copy_piece_is_small check (length(bytes) between 1 and 1048576)
);
alter table public_copy_piece alter column bytes set storage external;

create trigger public_copy_is_journaled after insert or update or delete on public_copy
	for each row execute function write_journal('source_id');

alter table public_copy enable row level security;
alter table public_copy_piece enable row level security;

grant select on public_copy, public_copy_piece to open_delegation_register;
create policy public_copy_is_public_with_its_source on public_copy for select to open_delegation_register
	using (source_id in (select id from source));
create policy public_copy_piece_is_public_with_its_source on public_copy_piece for select to open_delegation_register
	using (source_id in (select id from source));

grant select, insert (source_id, document_id, name, kind, size, sha256), update (source_id), delete on public_copy
	to open_delegation_desk;
grant select, insert, delete on public_copy_piece to open_delegation_desk;
create policy public_copy_is_at_the_desk on public_copy for all to open_delegation_desk using (true) with check (true);
create policy public_copy_piece_is_at_the_desk on public_copy_piece for all to open_delegation_desk
	using (true) with check (true);
