-- The text of a source, for staff to read beside a form. It is somebody's work as a rule: the public sees what is quoted
-- of it in a citation, and nothing else.
create table source_text (
	id bigint generated always as identity,
	source_id bigint primary key constraint source_text_is_of_source references source on delete cascade,
	version integer not null default 1,
	text text not null,
	account_id bigint not null default journal_account() constraint source_text_is_by_account references account,
	entered_at timestamptz not null default now(),
	constraint source_text_has_an_end check (length(text) <= 200000)
);
comment on column source_text.version is 'counts saved texts; who saves on an older one is shown both';
comment on column source_text.text is 'empty where it was taken away again';

-- The journal says that somebody entered it, and by a digest whether it is the same one; not what it says.
create function journal_source_text() returns trigger language plpgsql as $$
begin
	perform journal('TEXT_ENTERED', 'source', new.source_id::text, jsonb_build_object('characters', length(new.text),
		'digest', 'sha256:' || encode(sha256(convert_to(new.text, 'UTF8')), 'hex')));
	return null;
end
$$;
-- A text that goes over to another source, as sources are merged, was not entered again.
create trigger source_text_is_journaled after insert or update of text, version on source_text
	for each row execute function journal_source_text();

alter table source_text enable row level security;
create policy source_text_is_at_the_desk on source_text for all to open_delegation_desk using (true) with check (true);
grant select, insert (source_id, text), update (source_id, version, text, account_id, entered_at) on source_text
	to open_delegation_desk;
