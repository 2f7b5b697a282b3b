-- What staff enter by hand that has to be done by a day.
create sequence task_seq;
create table task (
	id bigint primary key default nextval('task_seq'),
	version integer not null default 0,
	title text not null,
	day date not null,
	city_id bigint not null constraint task_is_of_city references city,
	account_id bigint constraint task_is_for_account references account,
	public boolean not null default false,
	done_on date,
	done_by bigint constraint task_is_done_by_account references account,
	changed_at timestamptz not null default now(),
	constraint task_has_a_title check (title ~ '\S' and length(title) <= 200),
	constraint task_is_done_by_somebody_on_a_day check ((done_on is null) = (done_by is null))
);
comment on column task.account_id is 'who is responsible for it; null for nobody in particular';
comment on column task.public is 'whether the public calendar has it as long as it is not done';
create index task_of_city on task (city_id, day);
create trigger task_is_journaled after insert or update or delete on task
	for each row execute function write_journal();

-- What the public is shown of the tasks that are public and not done: no account.
create table public_task (
	task_id bigint primary key constraint public_task_is_a_task references task on delete cascade,
	title text not null,
	day date not null,
	city_id bigint not null constraint public_task_is_of_city references city,
	changes integer not null,
	changed_at timestamptz not null
);

create function show_task() returns trigger language plpgsql as $$
begin
	delete from public_task where task_id = new.id;
	if new.public and new.done_on is null then
		insert into public_task (task_id, title, day, city_id, changes, changed_at)
		values (new.id, new.title, new.day, new.city_id, new.version, new.changed_at);
	end if;
	return null;
end
$$;
create trigger task_is_shown after insert or update on task for each row execute function show_task();

-- A city that is merged leaves its tasks to the city that is kept, and they stay there.
create function leave_tasks_to_kept_city() returns trigger language plpgsql as $$
begin
	update task set city_id = new.merged_into_id, version = version + 1, changed_at = now() where city_id = new.id;
	return null;
end
$$;
create trigger city_that_is_merged_leaves_its_tasks after update on city
	for each row when (new.merged_into_id is distinct from old.merged_into_id and new.merged_into_id is not null)
	execute function leave_tasks_to_kept_city();

alter table task enable row level security;
alter table public_task enable row level security;
grant select, insert, update, delete on task to open_delegation_desk;
grant usage on sequence task_seq to open_delegation_desk;
grant select, insert, delete on public_task to open_delegation_desk;
grant execute on function show_task, leave_tasks_to_kept_city to open_delegation_desk;
grant select on public_task to open_delegation_register;
create policy task_is_at_the_desk on task for all to open_delegation_desk using (true) with check (true);
create policy public_task_is_at_the_desk on public_task for all to open_delegation_desk using (true) with check (true);
create policy public_task_is_public on public_task for select to open_delegation_register
	using (city_id in (select id from city));
