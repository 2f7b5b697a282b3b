-- A text that is saved as it is typed leaves a row for every save, some two thousand in an hour. Those folded into a later
-- save of the same revision are of use only to a device that got no answer and sends again.
alter table note_save add column saved_at timestamptz not null default now();
comment on column note_save.saved_at is 'until thirty days later a device that got no answer may send it again';
create index note_save_by_age on note_save (saved_at);
create index note_save_by_revision on note_save (note_id, revision_id, saved_at);

-- The desk cannot make a save older than it is, and deletes none that is young.
drop policy note_save_is_at_the_desk on note_save;
create policy note_save_is_read_at_the_desk on note_save for select to open_delegation_desk using (true);
create policy note_save_is_made_at_the_desk on note_save for insert to open_delegation_desk with check (true);
create policy note_save_is_pruned_when_old on note_save for delete to open_delegation_desk
	using (saved_at < now() - interval '30 days');
revoke all on note_save from open_delegation_desk;
grant select, insert (note_id, id, text_hash, revision_id, version), delete on note_save to open_delegation_desk;
