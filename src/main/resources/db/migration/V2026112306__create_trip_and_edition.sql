create sequence trip_seq increment by 50;
create table trip (
	id bigint primary key default nextval('trip_seq'),
	version integer not null default 0,
	slug slug not null constraint trip_slug_is_unique unique,
	lead_city_id bigint constraint trip_is_led_by_city references city
);
comment on table trip is 'one journey of a delegation, shared by every city that sent someone; all facts hang off its editions';

create sequence edition_seq increment by 50;
create table edition (
	id bigint primary key default nextval('edition_seq'),
	version integer not null default 0,
	trip_id bigint not null constraint edition_is_of_trip references trip,
	number integer not null,
	state text not null default 'DRAFT',
	reason text,
	publish_at timestamptz,
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawal_reason text,
	constraint edition_number_is_positive check (number > 0),
	constraint edition_state_is_known check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN',
		'DISCARDED')),
	constraint edition_scheduled_has_time check (state <> 'SCHEDULED' or publish_at is not null),
	constraint edition_public_has_time_and_reason check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'DISCARDED')
		or (published_at is not null and reason is not null)),
	constraint edition_unpublished_has_no_time check (state not in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'DISCARDED')
		or published_at is null),
	constraint edition_withdrawn_has_time_and_reason check ((state = 'WITHDRAWN') = (withdrawn_at is not null)
		and (state = 'WITHDRAWN') = (withdrawal_reason is not null))
);
-- What was discarded was never public, so its number is free for the next that is begun.
create unique index edition_number_is_unique on edition (trip_id, number) where state <> 'DISCARDED';
create unique index edition_published_is_one on edition (trip_id) where state = 'PUBLISHED';

alter table claim add constraint claim_is_of_edition foreign key (edition_id) references edition;

create sequence particulars_seq increment by 50;
create table particulars (
	id bigint primary key default nextval('particulars_seq'),
	edition_id bigint not null constraint particulars_are_of_edition references edition
		constraint particulars_are_given_once unique,
	title text not null,
	summary text not null,
	purpose text,
	purpose_kind text,
	delegation text,
	dates edtf,
	departed edtf,
	returned edtf,
	invitation text,
	council_authority text,
	earliest date generated always as (edtf_earliest(dates)) stored,
	latest date generated always as (edtf_latest(dates)) stored,
	constraint particulars_dates_have_years_of_four_digits check (has_years_of_four_digits(dates)
		and has_years_of_four_digits(departed) and has_years_of_four_digits(returned)),
	constraint particulars_purpose_kind_is_known check (purpose_kind in ('TRADE', 'SISTER_CITY', 'CONFERENCE', 'CULTURAL',
		'TRAINING', 'EMERGENCY_AID', 'OTHER'))
);
comment on table particulars is 'the facts of an edition that concern the trip as a whole';
comment on column particulars.delegation is 'who made up the delegation, in the words of the source';

create sequence traveler_seq increment by 50;
create table traveler (
	id bigint primary key default nextval('traveler_seq'),
	edition_id bigint not null constraint traveler_is_of_edition references edition,
	key slug not null,
	position integer not null,
	name text not null,
	official_id bigint constraint traveler_is_official references official,
	title text,
	city_id bigint constraint traveler_represents_city references city,
	city_name text,
	capacity text not null,
	remark text,
	departed edtf,
	returned edtf,
	constraint traveler_key_is_unique unique (edition_id, key),
	constraint traveler_capacity_is_known check (capacity in ('OFFICIAL', 'STAFF', 'COMPANION', 'DONOR', 'OTHER', 'NOT_STATED'))
);
comment on column traveler.name is 'the name as this edition gives it, so that a later correction elsewhere does not change it';
comment on column traveler.city_name is 'the name of the city as this edition gives it';
comment on column traveler.title is 'the title held at the time of the trip';
create index traveler_of_official on traveler (official_id);
create index traveler_of_city on traveler (city_id);

create sequence organizer_seq increment by 50;
create table organizer (
	id bigint primary key default nextval('organizer_seq'),
	edition_id bigint not null constraint organizer_is_of_edition references edition,
	key slug not null,
	position integer not null,
	name text not null,
	official_id bigint constraint organizer_is_official references official,
	organization_id bigint constraint organizer_is_organization references organization,
	part text not null,
	description text,
	constraint organizer_key_is_unique unique (edition_id, key),
	constraint organizer_is_one_party check (num_nonnulls(official_id, organization_id) <= 1),
	constraint organizer_part_is_known check (part in ('ORGANIZED', 'LED', 'HOSTED', 'INVITED'))
);

create sequence stop_seq increment by 50;
create table stop (
	id bigint primary key default nextval('stop_seq'),
	edition_id bigint not null constraint stop_is_of_edition references edition,
	key slug not null,
	position integer not null,
	city_id bigint not null constraint stop_is_in_city references city,
	city_name text not null,
	dates edtf,
	remark text,
	earliest date generated always as (edtf_earliest(dates)) stored,
	latest date generated always as (edtf_latest(dates)) stored,
	constraint stop_dates_have_years_of_four_digits check (has_years_of_four_digits(dates)),
	constraint stop_key_is_unique unique (edition_id, key)
);
comment on column stop.city_name is 'the name of the city as this edition gives it';
create index stop_in_city on stop (city_id);

-- A part of an edition keeps the name that its city had when the part was written: a city may be renamed later, and what
-- was published does not change by it. Whoever writes the part need not know the name.
create function give_city_name() returns trigger language plpgsql as $$
begin
	if new.city_id is null then
		new.city_name := null;
	elsif new.city_name is null
			or (tg_op = 'UPDATE' and new.city_id is distinct from old.city_id and new.city_name = old.city_name) then
		new.city_name := (select name from city where id = new.city_id);
	end if;
	return new;
end
$$;

create trigger stop_gives_city_name before insert or update of city_id, city_name on stop
	for each row execute function give_city_name();
create trigger traveler_gives_city_name before insert or update of city_id, city_name on traveler
	for each row execute function give_city_name();
