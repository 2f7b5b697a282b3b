-- The code of ISO 3166-2 by which the laws of a state are found.
alter table city add state text
	constraint city_state_is_iso_3166_2 check (state ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
	add constraint city_state_is_of_country check (left(state, 2) = country_code);
comment on column city.state is 'the code of the state or province in ISO 3166-2, such as US-CA';
