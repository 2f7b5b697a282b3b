create sequence organization_seq increment by 50;
create table organization (
	id bigint primary key default nextval('organization_seq'),
	version integer not null default 0,
	slug slug not null constraint organization_slug_is_unique unique,
	name text not null,
	kind text not null,
	description text,
	city_id bigint constraint organization_is_based_in_city references city,
	country_code char(2) constraint organization_is_based_in_country references country,
	founded edtf,
	published_at timestamptz,
	constraint organization_kind_is_known check (kind in ('MUNICIPALITY', 'LEGISLATIVE_BODY', 'GOVERNMENT', 'FOREIGN_GOVERNMENT',
		'POLITICAL_PARTY', 'STATE_OWNED_COMPANY', 'NONPROFIT', 'NONPROFIT_501C3', 'NONPROFIT_501C4', 'NONPROFIT_501C6',
		'FOREIGN_NONPROFIT', 'NGO', 'COMPANY', 'EDUCATIONAL', 'NEWS_MEDIA', 'NOT_STATED'))
);

create sequence organization_alias_seq increment by 50;
create table organization_alias (
	id bigint primary key default nextval('organization_alias_seq'),
	organization_id bigint not null constraint organization_alias_is_of_organization references organization,
	name text not null,
	language text not null,
	published_at timestamptz,
	constraint organization_alias_is_given_once unique (organization_id, name)
);

create sequence official_seq increment by 50;
create table official (
	id bigint primary key default nextval('official_seq'),
	version integer not null default 0,
	slug slug not null constraint official_slug_is_unique unique,
	name text not null,
	sort_name text not null,
	published_at timestamptz
);
comment on table official is 'any person the record names, with the offices held';

create sequence official_alias_seq increment by 50;
create table official_alias (
	id bigint primary key default nextval('official_alias_seq'),
	official_id bigint not null constraint official_alias_is_of_official references official,
	name text not null,
	language text not null,
	published_at timestamptz,
	constraint official_alias_is_given_once unique (official_id, name)
);

create sequence office_seq increment by 50;
create table office (
	id bigint primary key default nextval('office_seq'),
	version integer not null default 0,
	official_id bigint not null constraint office_is_held_by_official references official,
	key slug not null,
	title text not null,
	organization_id bigint constraint office_is_at_organization references organization,
	held edtf,
	attested edtf not null,
	published_at timestamptz,
	constraint office_key_is_unique unique (official_id, key)
);
comment on column office.held is 'the term; null where no source states it';
comment on column office.attested is 'a time at which a source shows the office to be held';

create sequence tie_seq increment by 50;
create table tie (
	id bigint primary key default nextval('tie_seq'),
	version integer not null default 0,
	organization_id bigint not null constraint tie_is_of_organization references organization,
	key slug not null,
	kind text not null,
	other_organization_id bigint constraint tie_leads_to_organization references organization,
	description text not null,
	held edtf,
	published_at timestamptz,
	constraint tie_key_is_unique unique (organization_id, key),
	constraint tie_kind_is_known check (kind in ('PART_OF', 'FOUNDED_BY', 'GOVERNED_BY', 'WORKS_WITH', 'FUNDED_BY', 'OTHER'))
);
comment on column tie.description is 'the tie in words; it names the other side where that has no record of its own';

create sequence registration_seq increment by 50;
create table registration (
	id bigint primary key default nextval('registration_seq'),
	version integer not null default 0,
	organization_id bigint not null constraint registration_is_of_organization references organization,
	key slug not null,
	register text not null,
	capacity text not null,
	number text,
	status text not null,
	checked_on date,
	url text,
	published_at timestamptz,
	constraint registration_key_is_unique unique (organization_id, key),
	constraint registration_register_is_known check (register in ('IRS', 'FARA', 'SECRETARY_OF_STATE', 'OTHER')),
	constraint registration_url_is_web_address check (url ~ '^https?://')
);
comment on column registration.capacity is 'as what it is registered: agent, foreign principal, 501(c)(3) ...';

create sequence source_author_seq increment by 50;
create table source_author (
	id bigint primary key default nextval('source_author_seq'),
	source_id bigint not null constraint source_author_is_of_source references source,
	position integer not null,
	official_id bigint constraint source_author_is_official references official,
	name text not null,
	title text,
	part text not null,
	constraint source_author_is_listed_once unique (source_id, position),
	constraint source_author_part_is_known check (part in ('AUTHOR', 'CONTRIBUTOR'))
);
