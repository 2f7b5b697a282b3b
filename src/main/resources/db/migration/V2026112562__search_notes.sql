-- Staff search what notes say. A revision that is not current is never asked for, but which one is current changes with
-- every save; so all are in the index. Words beyond fifty thousand characters are not searched: a vector holds a megabyte
-- at most, and no save may fail for it.
create index note_revision_by_words on note_revision using gin (search_vector(left(text, 50000)));
