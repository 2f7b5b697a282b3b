-- A source has one number on every page, in the order in which sources were entered, and keeps it.
alter table source add column number integer generated always as identity constraint source_number_is_unique unique;
comment on column source.number is 'what marks on pages call it';
