create sequence relationship_seq increment by 50;
create table relationship (
	id bigint primary key default nextval('relationship_seq'),
	version integer not null default 0,
	slug slug not null constraint relationship_slug_is_unique unique,
	home_city_id bigint not null constraint relationship_is_of_home_city references city,
	partner_city_id bigint constraint relationship_is_with_partner_city references city,
	partner text not null,
	summary text not null,
	published_at timestamptz,
	constraint relationship_is_between_two_cities check (partner_city_id <> home_city_id)
);
comment on column relationship.partner is 'the partner in words, also where no source names a city';
create unique index relationship_is_recorded_once on relationship (home_city_id, partner_city_id);

create sequence stage_seq increment by 50;
create table stage (
	id bigint primary key default nextval('stage_seq'),
	version integer not null default 0,
	relationship_id bigint not null constraint stage_is_of_relationship references relationship,
	key slug not null,
	position integer not null,
	kind text not null,
	reached edtf,
	authority text,
	remark text,
	published_at timestamptz,
	constraint stage_key_is_unique unique (relationship_id, key),
	constraint stage_kind_is_known check (kind in ('CONTEMPLATED', 'INQUIRY', 'APPLICATION', 'UNDER_REVIEW', 'COUNCIL_DIRECTION',
		'FRIENDSHIP', 'RESOLUTION_OF_INTENT', 'SISTER', 'DORMANT', 'UNDER_RECONSIDERATION', 'SUSPENDED', 'ENDED'))
);
comment on column stage.authority is 'the council action behind the step; null where no source names one';
