-- A note is one text for one meeting. What it says is one of its revisions; every other text that was ever saved stays as
-- a revision too, so that nothing that anybody wrote is lost. No page wrote notes before.
alter table note drop column text, drop column written_at,
	add column version integer not null default 0,
	add column revision_id bigint,
	add constraint note_is_one_for_each_meeting unique (trip_id, meeting_key);
comment on column note.version is 'counts saved texts; who writes on an older one is shown both';

create table note_revision (
	id bigint generated always as identity primary key,
	note_id bigint not null constraint note_revision_is_of_note references note,
	version integer not null,
	kind text not null,
	account_id bigint not null default journal_account() constraint note_revision_is_by_account references account,
	began_at timestamptz not null default now(),
	saved_at timestamptz not null default now(),
	text text not null,
	constraint note_revision_belongs_to_its_note unique (note_id, id),
	constraint note_revision_kind_is_known check (kind in ('TYPED', 'SAVED', 'MERGED', 'RESTORED', 'ASIDE')),
	constraint note_revision_has_an_end check (length(text) <= 100000)
);
comment on column note_revision.version is 'of the note with this text; of a text kept aside, the one that its writer had';
comment on column note_revision.kind is 'ASIDE: written on an older version, and so not what the note says';
comment on column note_revision.saved_at is 'what is saved as it is typed is one revision for a while';
create unique index note_revision_version_is_one on note_revision (note_id, version) where kind <> 'ASIDE';

alter table note add constraint note_says_a_revision_of_its_own
	foreign key (id, revision_id) references note_revision (note_id, id);

-- What came of each save, by the name that the writer's device gave it: one that is sent again, since no answer came, is
-- answered again and not stored again. The same name with another text is another save, as from a page gone back to.
create table note_save (
	note_id bigint not null,
	id uuid not null,
	text_hash bytea not null,
	revision_id bigint not null,
	version integer not null,
	constraint note_save_pkey primary key (note_id, id),
	constraint note_save_made_a_revision foreign key (note_id, revision_id) references note_revision (note_id, id)
);
comment on column note_save.version is 'that the note had afterwards';

-- Who has a note open. Whoever only looks makes no note, so this knows the meeting.
create table note_reader (
	trip_id bigint not null constraint note_reader_reads_of_trip references trip,
	meeting_key slug not null,
	account_id bigint not null default journal_account() constraint note_reader_is_account references account,
	seen_at timestamptz not null default now(),
	constraint note_reader_pkey primary key (trip_id, meeting_key, account_id)
);

-- A revision stays as it was written, but for what its writer types in the minutes after: while the note says nothing
-- newer, or beside the note.
create function guard_note_revision() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE'
		and old.account_id = journal_account()
		and old.began_at > now() - interval '5 minutes'
		and (new.id, new.note_id, new.kind, new.account_id, new.began_at, new.saved_at)
			= (old.id, old.note_id, old.kind, old.account_id, old.began_at, now())
		and (old.kind = 'ASIDE' and new.version = old.version
			or old.kind = 'TYPED' and new.version > old.version
				and not exists (select from note_revision later where later.note_id = old.note_id and later.id > old.id))
	then
		return new;
	end if;
	raise exception 'A revision of a note stays as it was written' using errcode = 'restrict_violation';
end
$$;
create trigger note_revision_stays before update or delete on note_revision
	for each row execute function guard_note_revision();

-- The journal says that somebody wrote; what they wrote is in the revision.
create function journal_note_revision() returns trigger language plpgsql as $$
begin
	perform journal('WROTE', 'note', new.note_id::text, jsonb_build_object('revision', new.id, 'kind', new.kind));
	return null;
end
$$;
create trigger note_revision_is_journaled after insert on note_revision
	for each row execute function journal_note_revision();

alter table note_revision enable row level security;
alter table note_save enable row level security;
alter table note_reader enable row level security;

revoke all on note from open_delegation_desk;
grant select, insert (trip_id, meeting_key), update (version, revision_id) on note to open_delegation_desk;
grant select, insert (note_id, version, kind, text), update (version, saved_at, text) on note_revision
	to open_delegation_desk;
grant select, insert on note_save to open_delegation_desk;
grant select, insert, update, delete on note_reader to open_delegation_desk;

create policy note_revision_is_read_at_the_desk on note_revision for select to open_delegation_desk using (true);
create policy note_revision_is_made_by_its_writer on note_revision for insert to open_delegation_desk
	with check (account_id = journal_account());
create policy note_revision_is_continued_by_its_writer on note_revision for update to open_delegation_desk
	using (account_id = journal_account());
create policy note_save_is_at_the_desk on note_save for all to open_delegation_desk using (true) with check (true);
create policy note_reader_is_at_the_desk on note_reader for all to open_delegation_desk using (true) with check (true);
