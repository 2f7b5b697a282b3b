-- The public learns that a value is withheld and on what ground; the value itself lies
-- in a table that the register's role has no right to.
create sequence withholding_seq increment by 50;
create table withholding (
	id bigint primary key default nextval('withholding_seq'),
	edition_id bigint not null constraint withholding_is_of_edition references edition,
	record_kind text not null,
	record_key text not null,
	field text not null,
	ground text not null,
	constraint withholding_is_of_one_field unique (edition_id, record_kind, record_key, field)
);
comment on column withholding.ground is 'the exemption that is cited';

create table withheld_value (
	withholding_id bigint primary key constraint withheld_value_is_of_withholding references withholding on delete cascade,
	value text not null
);
