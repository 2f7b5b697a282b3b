-- Who handed an edition in last, so that somebody else can be required to publish it. The public may read every column
-- of an edition, so this is not one of them.
create table submission (
	edition_id bigint primary key constraint submission_is_of_edition references edition on delete cascade,
	account_id bigint not null constraint submission_is_by_account references account,
	submitted_at timestamptz not null
);

-- What reviewers say of an edition; staff only. A remark may be about one record.
create sequence review_remark_seq increment by 50;
create table review_remark (
	id bigint primary key default nextval('review_remark_seq'),
	edition_id bigint not null constraint review_remark_is_about_edition references edition,
	record_kind text,
	record_key text,
	words text not null,
	account_id bigint not null constraint review_remark_is_by_account references account,
	made_at timestamptz not null,
	settled_at timestamptz,
	constraint review_remark_says_something check (words ~ '\S'),
	constraint review_remark_names_a_whole_record check ((record_kind is null) = (record_key is null))
);
create index review_remark_about_edition on review_remark (edition_id, id);

-- What an administrator requires of everybody.
create table desk_rule (
	single boolean primary key default true constraint desk_rule_is_one check (single),
	four_eyes boolean not null default false
);
comment on column desk_rule.four_eyes is 'whether somebody else publishes than who handed in';
insert into desk_rule default values;

grant select, insert, update, delete on submission, review_remark to open_delegation_desk;
grant usage on sequence review_remark_seq to open_delegation_desk;
grant select, update on desk_rule to open_delegation_desk;

do $$
declare
	name text;
begin
	foreach name in array array['submission', 'review_remark', 'desk_rule']
	loop
		execute format('create trigger %1$s_is_journaled after insert or update or delete on %1$I'
			' for each row execute function write_journal(%2$L)', name, case name when 'submission' then 'edition_id' else 'single' end);
	end loop;
end
$$;
