-- What staff say of a day that a rule found: that it was done, that it does not apply, that it is overdue, or that it is
-- open again. The last answer counts; none is changed. It is about the rule, whom it concerns and the day, not about one
-- result of the rule: a result that comes again is answered already, and one with another day is not.
create table deadline_answer (
	id bigint generated always as identity primary key,
	trip_id bigint not null constraint deadline_answer_is_of_trip references trip,
	rule text not null,
	subject_kind text not null,
	subject_key text not null,
	day date not null,
	answer text not null,
	reason text not null,
	account_id bigint not null default journal_account() constraint deadline_answer_is_by_account references account,
	answered_at timestamptz not null default clock_timestamp(),
	constraint deadline_answer_is_known check (answer in ('DONE', 'WAIVED', 'OVERDUE', 'OPEN')),
	constraint deadline_answer_has_a_reason check (reason ~ '\S' and length(reason) <= 1000)
);
comment on column deadline_answer.reason is 'the evidence, or why; staff only';
create index deadline_answer_of_deadline on deadline_answer (trip_id, rule, subject_kind, subject_key, day, id);
create index finding_with_day on finding (day) where superseded_at is null and day is not null;
create trigger deadline_answer_is_journaled after insert or update or delete on deadline_answer
	for each row execute function write_journal();

alter table deadline_answer enable row level security;
grant select, insert (trip_id, rule, subject_kind, subject_key, day, answer, reason) on deadline_answer
	to open_delegation_desk;
create policy deadline_answer_is_at_the_desk on deadline_answer for all to open_delegation_desk
	using (true) with check (account_id = journal_account());
