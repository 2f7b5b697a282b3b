-- A file belongs to a meeting of a trip, or to a filing. It may outlive a filing that was removed and may be put back, so
-- it only names it.
alter table document alter trip_id drop not null, alter meeting_key drop not null, add filing_id bigint,
	add constraint document_is_of_meeting_or_filing check (
		(trip_id is null) = (meeting_key is null) and (trip_id is null) <> (filing_id is null));
create unique index document_is_kept_once_for_each_filing on document (filing_id, sha256) where purged_at is null;
grant insert (filing_id) on document to open_delegation_desk;

-- The copy of a filing that the public may have: made anew of one of its files, a redacted one where there is something to
-- redact. The stored file stays with staff.
create table filing_copy (
	filing_id bigint primary key constraint filing_copy_is_of_filing references filing,
	document_id bigint not null constraint filing_copy_is_made_of_document references document,
	name text not null,
	kind text not null,
	size bigint not null,
	sha256 text not null,
	offered_at timestamptz not null default now(),
	constraint filing_copy_name_has_an_end check (length(name) between 1 and 200),
	constraint filing_copy_kind_is_known check (kind in ('JPEG', 'PNG', 'PDF')),
	constraint filing_copy_has_bytes check (size > 0),
	constraint filing_copy_sha256_is_a_digest check (sha256 ~ '^[0-9a-f]{64}$')
);
create index filing_copy_by_document on filing_copy (document_id);

create table filing_copy_piece (
	filing_id bigint not null constraint filing_copy_piece_is_of_copy references filing_copy on delete cascade,
	position integer not null,
	bytes bytea not null,
	constraint filing_copy_piece_pkey primary key (filing_id, position),
	constraint filing_copy_piece_is_small check (length(bytes) between 1 and 1048576)
);
alter table filing_copy_piece alter column bytes set storage external;

create trigger filing_copy_is_journaled after insert or update or delete on filing_copy
	for each row execute function write_journal('filing_id');

alter table filing_copy enable row level security;
alter table filing_copy_piece enable row level security;

grant select on filing_copy, filing_copy_piece to open_delegation_register;
create policy filing_copy_is_public_with_its_filing on filing_copy for select to open_delegation_register
	using (filing_id in (select id from filing));
create policy filing_copy_piece_is_public_with_its_filing on filing_copy_piece for select to open_delegation_register
	using (filing_id in (select id from filing));

grant select, insert (filing_id, document_id, name, kind, size, sha256), delete on filing_copy to open_delegation_desk;
grant select, insert, delete on filing_copy_piece to open_delegation_desk;
create policy filing_copy_is_at_the_desk on filing_copy for all to open_delegation_desk using (true) with check (true);
create policy filing_copy_piece_is_at_the_desk on filing_copy_piece for all to open_delegation_desk
	using (true) with check (true);
