-- The first page of the desk says who changed what in the last minutes.
create index journal_entry_by_time on journal_entry (at);
