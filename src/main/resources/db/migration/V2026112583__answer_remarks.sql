-- What staff answer to a remark. It stays with the remark, also in the next edition, and is done with when the remark is.
create table review_answer (
	id bigint generated always as identity primary key,
	remark_id bigint not null constraint review_answer_is_to_remark references review_remark on delete cascade,
	words text not null,
	account_id bigint not null default journal_account() constraint review_answer_is_by_account references account,
	made_at timestamptz not null,
	constraint review_answer_says_something check (words ~ '\S')
);
create index review_answer_to_remark on review_answer (remark_id, id);

alter table review_answer enable row level security;
create policy review_answer_is_at_the_desk on review_answer for all to open_delegation_desk using (true) with check (true);
grant select, insert on review_answer to open_delegation_desk;
create trigger review_answer_is_journaled after insert or update or delete on review_answer
	for each row execute function write_journal();
