create table country (
	code char(2) primary key,
	name text not null,
	part_of char(2) constraint country_is_part_of_country references country,
	constraint country_code_is_iso_3166 check (code ~ '^[A-Z]{2}$')
);
comment on column country.part_of is 'the state an area with a code of its own belongs to, such as CN for HK';

-- What a place is called may be contested, so an operator's own label goes before the standard one.
create table country_label (
	country_code char(2) not null constraint country_label_is_of_country references country,
	language text not null,
	label text not null,
	constraint country_label_pkey primary key (country_code, language)
);

create sequence city_seq increment by 50;
create table city (
	id bigint primary key default nextval('city_seq'),
	version integer not null default 0,
	slug slug not null constraint city_slug_is_unique unique,
	name text not null,
	region text,
	country_code char(2) not null constraint city_is_in_country references country,
	latitude numeric(8, 5),
	longitude numeric(8, 5),
	published_at timestamptz,
	constraint city_has_both_coordinates_or_none check ((latitude is null) = (longitude is null)),
	constraint city_latitude_is_on_earth check (latitude between -90 and 90),
	constraint city_longitude_is_on_earth check (longitude between -180 and 180)
);

create sequence city_name_seq increment by 50;
create table city_name (
	id bigint primary key default nextval('city_name_seq'),
	city_id bigint not null constraint city_name_is_of_city references city,
	name text not null,
	language text not null,
	constraint city_name_is_given_once unique (city_id, name, language)
);
comment on table city_name is 'the name of a city in its own or another script, and former spellings';
