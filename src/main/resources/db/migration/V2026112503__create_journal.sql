-- Everything that anyone does at the desk: who, when, what, before and after. Triggers write it with the rights of the
-- owner, so that no statement of the desk goes unrecorded, and the desk's role itself may only read it.
create table journal_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null default clock_timestamp(),
	transaction_id xid8 not null default pg_current_xact_id(),
	account_id bigint constraint journal_entry_is_by_account references account,
	action text not null,
	record_table text,
	record_id text,
	edition_id bigint,
	before jsonb,
	after jsonb
);
comment on column journal_entry.account_id is 'null: the program itself, or somebody who has not signed in';
comment on column journal_entry.transaction_id is 'entries of one transaction were made by one deed';
comment on column journal_entry.before is 'the columns that changed, as they were';
create index journal_entry_of_record on journal_entry (record_table, record_id, id);
create index journal_entry_of_account on journal_entry (account_id, id);
create index journal_entry_of_edition on journal_entry (edition_id, id);

-- Whom the desk says it works for, for the rest of the transaction.
create function journal_account() returns bigint
	language sql stable
	return nullif(current_setting('open_delegation.account', true), '')::bigint;

-- What a row holds, without what the database works out itself and without secrets.
create function journal_row(held jsonb) returns jsonb
	language sql immutable strict
	return held - array['version', 'earliest', 'latest', 'found_by', 'name_found_by', 'description_found_by']
		|| case when held ->> 'password_hash' is null then '{}'::jsonb
			else jsonb_build_object('password_hash', 'sha256:' || left(encode(sha256((held ->> 'password_hash')::bytea), 'hex'), 12)) end;

create function journal_difference(held jsonb, other jsonb) returns jsonb
	language sql immutable strict
	return (select coalesce(jsonb_object_agg(field.key, field.value), '{}')
		from jsonb_each(held) as field where other -> field.key is distinct from field.value);

-- The edition that a row belongs to, by itself or by what it is a part of; null where that has gone before it, which the
-- journal tells of as well.
create function journal_edition(of_table text, held jsonb) returns bigint
	language sql stable
	return case
		when of_table = 'edition' then (held ->> 'id')::bigint
		when of_table in ('meeting_topic', 'attendance') then
			(select edition_id from meeting where id = (held ->> 'meeting_id')::bigint)
		when of_table in ('payment_item', 'payment_beneficiary', 'payment_share', 'payment_path') then
			(select edition_id from payment where id = (held ->> 'payment_id')::bigint)
		when of_table = 'citation' then (select edition_id from claim where id = (held ->> 'claim_id')::bigint)
		when of_table = 'withheld_value' then
			(select edition_id from withholding where id = (held ->> 'withholding_id')::bigint)
		else (held ->> 'edition_id')::bigint
	end;

create function write_journal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
	before jsonb := case when tg_op <> 'INSERT' then journal_row(to_jsonb(old)) end;
	after jsonb := case when tg_op <> 'DELETE' then journal_row(to_jsonb(new)) end;
	held jsonb := coalesce(after, before);
begin
	if before = after then
		return null;
	end if;
	insert into journal_entry (account_id, action, record_table, record_id, edition_id, before, after)
	values (journal_account(),
		case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'DELETED' end,
		tg_table_name, coalesce(held ->> 'id', held ->> (tg_argv[0])),
		journal_edition(tg_table_name, held),
		case when tg_op = 'UPDATE' then journal_difference(before, after) else before end,
		case when tg_op = 'UPDATE' then journal_difference(after, before) else after end);
	return null;
end
$$;

-- What is done without a row changing, such as signing in.
create function journal(action text, record_table text, record_id text, detail jsonb) returns void
	language sql volatile security definer set search_path = public, pg_temp
begin atomic
	insert into journal_entry (account_id, action, record_table, record_id, after)
	values (journal_account(), action, record_table, record_id, detail);
end;

do $$
declare
	journaled record;
begin
	for journaled in
		select name, key from (values
			('account', null), ('membership', null),
			('trip', null), ('edition', null), ('particulars', null), ('traveler', null), ('organizer', null), ('stop', null),
			('meeting', null), ('meeting_topic', 'meeting_id'), ('attendance', null), ('statement', null), ('commitment', null),
			('payment', null), ('payment_item', 'payment_id'), ('payment_beneficiary', 'payment_id'),
			('payment_share', 'payment_id'), ('payment_path', 'payment_id'), ('gift', null),
			('claim', null), ('citation', null), ('withholding', null), ('withheld_value', 'withholding_id'),
			('city', null), ('city_name', null), ('country_label', 'country_code'),
			('source', null), ('source_author', null), ('official', null), ('official_alias', null), ('office', null),
			('organization', null), ('organization_alias', null), ('tie', null), ('registration', null),
			('relationship', null), ('stage', null)
		) as list (name, key)
	loop
		execute format('create trigger %1$s_is_journaled after insert or update or delete on %1$I'
			' for each row execute function write_journal(%2$L)', journaled.name, journaled.key);
	end loop;
end
$$;
