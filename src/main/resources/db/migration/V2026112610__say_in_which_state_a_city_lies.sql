-- The code of ISO 3166-2 by which the laws of a state are found. GeoNames, from which the positions of the first cities come,
-- has them in California, as their records say in words.
alter table city add state text
	constraint city_state_is_iso_3166_2 check (state ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
	add constraint city_state_is_of_country check (left(state, 2) = country_code);
comment on column city.state is 'the code of the state or province in ISO 3166-2, such as US-CA';

update city set state = 'US-CA' where country_code = 'US' and region = 'California';
