create sequence meeting_seq increment by 50;
create table meeting (
	id bigint primary key default nextval('meeting_seq'),
	edition_id bigint not null constraint meeting_is_of_edition references edition,
	key slug not null,
	position integer not null,
	title text not null,
	kind text not null,
	part_of_trip boolean not null default true,
	city_id bigint constraint meeting_is_in_city references city,
	city_name text,
	venue text,
	dates edtf,
	starts_at time,
	host text,
	host_organization_id bigint constraint meeting_is_hosted_by_organization references organization,
	summary text,
	outcome text,
	minutes text,
	earliest date generated always as (edtf_earliest(dates)) stored,
	latest date generated always as (edtf_latest(dates)) stored,
	constraint meeting_dates_have_years_of_four_digits check (has_years_of_four_digits(dates)),
	constraint meeting_key_is_unique unique (edition_id, key),
	constraint meeting_is_of_one_edition unique (id, edition_id),
	constraint meeting_kind_is_known check (kind in ('MEETING', 'CONFERENCE', 'MATCHMAKING', 'SPEECH', 'RECEPTION', 'VISIT',
		'CEREMONY', 'COUNCIL_MEETING'))
);
comment on column meeting.part_of_trip is 'false for an event at home at which the trip was spoken of';
comment on column meeting.minutes is 'public minutes; a clerk''s note is never here but in note';
comment on column meeting.city_name is 'the name of the city as this edition gives it';
create index meeting_in_city on meeting (city_id);

create trigger meeting_gives_city_name before insert or update of city_id, city_name on meeting
	for each row execute function give_city_name();

create table meeting_topic (
	meeting_id bigint not null constraint meeting_topic_is_of_meeting references meeting on delete cascade,
	position integer not null,
	topic text not null,
	constraint meeting_topic_pkey primary key (meeting_id, position)
);

create sequence attendance_seq increment by 50;
create table attendance (
	id bigint primary key default nextval('attendance_seq'),
	meeting_id bigint not null constraint attendance_is_of_meeting references meeting on delete cascade,
	key slug not null,
	position integer not null,
	name text not null,
	official_id bigint constraint attendance_is_of_official references official,
	organization_id bigint constraint attendance_is_of_organization references organization,
	representing text,
	representing_organization_id bigint constraint attendance_represents_organization references organization,
	part text not null default 'PARTICIPANT',
	certainty text not null,
	collective boolean not null default false,
	delegation boolean not null default false,
	constraint attendance_key_is_unique unique (meeting_id, key),
	constraint attendance_is_of_one_party check (num_nonnulls(official_id, organization_id) <= 1),
	constraint attendance_part_is_known check (part in ('PARTICIPANT', 'HOST', 'SPEAKER')),
	constraint attendance_certainty_is_known check (certainty in ('CONFIRMED', 'REPORTED', 'INFERRED'))
);
comment on column attendance.collective is 'true where a source names a group ("the mayors") and not each person in it';
comment on column attendance.delegation is 'true for the delegation''s side, false for those whom it met';
create index attendance_of_official on attendance (official_id);
create index attendance_of_organization on attendance (organization_id);

create sequence statement_seq increment by 50;
create table statement (
	id bigint primary key default nextval('statement_seq'),
	edition_id bigint not null constraint statement_is_of_edition references edition,
	key slug not null,
	position integer not null,
	speaker text not null,
	official_id bigint constraint statement_is_by_official references official,
	organization_id bigint constraint statement_is_by_organization references organization,
	manner text not null,
	words text not null,
	language text not null,
	quoted_from text,
	said edtf,
	occasion text,
	meeting_id bigint,
	constraint statement_key_is_unique unique (edition_id, key),
	constraint statement_was_made_at_meeting foreign key (meeting_id, edition_id) references meeting (id, edition_id),
	constraint statement_is_by_one_party check (num_nonnulls(official_id, organization_id) <= 1),
	constraint statement_manner_is_known check (manner in ('DIRECT', 'PARAPHRASE', 'QUOTING_ANOTHER', 'AUTHOR'))
);
comment on column statement.manner is 'AUTHOR: a sentence of the source itself, not of a person it reports on';
comment on column statement.quoted_from is 'whom the speaker quotes; null where no source says';
create index statement_of_official on statement (official_id);

create sequence commitment_seq increment by 50;
create table commitment (
	id bigint primary key default nextval('commitment_seq'),
	edition_id bigint not null constraint commitment_is_of_edition references edition,
	key slug not null,
	position integer not null,
	kind text not null,
	words text not null,
	owner text,
	official_id bigint constraint commitment_is_owned_by_official references official,
	organization_id bigint constraint commitment_is_owned_by_organization references organization,
	condition text,
	due edtf,
	outcome text,
	constraint commitment_key_is_unique unique (edition_id, key),
	constraint commitment_is_owned_by_one_party check (num_nonnulls(official_id, organization_id) <= 1),
	constraint commitment_kind_is_known check (kind in ('PROMISE', 'EXPECTED_OUTCOME', 'PROSPECT'))
);
comment on column commitment.outcome is 'what came of it; null where no source says';

-- Staff only. The register's role has no right to this table at all.
create sequence note_seq increment by 50;
create table note (
	id bigint primary key default nextval('note_seq'),
	trip_id bigint not null constraint note_is_of_trip references trip,
	meeting_key slug not null,
	text text not null,
	written_at timestamptz not null
);
comment on table note is 'what a clerk writes at or after a meeting; staff only until made into minutes';
