-- That a stored file is what a source of the record describes. The record goes on naming the source; the file stays with
-- staff.
create table document_source (
	id bigint generated always as identity,
	document_id bigint primary key constraint document_source_is_document references document,
	source_id bigint not null constraint document_source_is_source references source on delete cascade
);
create index document_source_by_source on document_source (source_id);
create trigger document_source_is_journaled after insert or update or delete on document_source
	for each row execute function write_journal('document_id');

alter table document_source enable row level security;
grant select, insert, update (source_id), delete on document_source to open_delegation_desk;
create policy document_source_is_at_the_desk on document_source for all to open_delegation_desk
	using (true) with check (true);
