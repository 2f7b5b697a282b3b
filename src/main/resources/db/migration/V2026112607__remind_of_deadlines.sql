-- Of what somebody wants to be reminded by mail. Without a row, what is usual for the role counts. It is nobody else's
-- business, so the journal does not tell of it.
create table reminder_choice (
	account_id bigint primary key default journal_account() constraint reminder_choice_is_of_account references account,
	kinds text[] not null,
	only_mine boolean not null,
	city_ids bigint[],
	constraint reminder_choice_kinds_are_known check (kinds <@ array['THIRTY', 'SEVEN', 'ONE', 'OVERDUE'])
);
comment on column reminder_choice.city_ids is 'null: all cities that the person may see';

-- A mail that gathers what somebody is reminded of on a day. It is stored in the transaction in which the mail server
-- takes it.
create table reminder_mail (
	id bigint generated always as identity primary key,
	account_id bigint not null constraint reminder_mail_is_to_account references account,
	day date not null,
	sent_at timestamptz not null default now(),
	constraint reminder_mail_is_one_a_day unique (account_id, day)
);

create table reminder (
	mail_id bigint not null constraint reminder_is_in_mail references reminder_mail,
	deadline text not null,
	due date not null,
	kind text not null,
	constraint reminder_pkey primary key (mail_id, deadline),
	constraint reminder_kind_is_known check (kind in ('THIRTY', 'SEVEN', 'ONE', 'OVERDUE'))
);
comment on column reminder.deadline is 'the name of the deadline, the same every time it is found';
create index reminder_of_deadline on reminder (deadline);

alter table reminder_choice enable row level security;
alter table reminder_mail enable row level security;
alter table reminder enable row level security;
grant select, insert (kinds, only_mine, city_ids), update (kinds, only_mine, city_ids) on reminder_choice
	to open_delegation_desk;
grant select, insert on reminder_mail, reminder to open_delegation_desk;
create policy reminder_choice_is_read_to_remind on reminder_choice for select to open_delegation_desk using (true);
create policy reminder_choice_is_its_owners on reminder_choice for all to open_delegation_desk
	using (account_id = journal_account()) with check (account_id = journal_account());
create policy reminder_mail_is_at_the_desk on reminder_mail for all to open_delegation_desk using (true) with check (true);
create policy reminder_is_at_the_desk on reminder for all to open_delegation_desk using (true) with check (true);
