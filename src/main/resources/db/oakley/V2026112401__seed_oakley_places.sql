-- The cities of the first record; positions are those of GeoNames (geonames.org, CC BY 4.0).
insert into city (slug, name, region, country_code, latitude, longitude, published_at)
select slug, name, region, country_code, latitude, longitude, timestamptz '2026-11-23 20:00:00+00'
from (values
	('oakley', 'Oakley', 'California', 'US', 37.99742, -121.71245),
	('antioch', 'Antioch', 'California', 'US', 38.00492, -121.80579),
	('east-palo-alto', 'East Palo Alto', 'California', 'US', 37.46883, -122.14108),
	('san-carlos', 'San Carlos', 'California', 'US', 37.50716, -122.26052),
	('saratoga', 'Saratoga', 'California', 'US', 37.26383, -122.02301),
	('morgan-hill', 'Morgan Hill', 'California', 'US', 37.13050, -121.65439),
	('palo-alto', 'Palo Alto', 'California', 'US', 37.44188, -122.14302),
	('hong-kong', 'Hong Kong', null, 'HK', 22.27832, 114.17469),
	('chongqing', 'Chongqing', null, 'CN', 29.56278, 106.55278)
) as given (slug, name, region, country_code, latitude, longitude);

insert into city_name (city_id, name, language)
select city.id, given.name, given.language
from (values
	('hong-kong', '香港', 'zh'),
	('chongqing', '重庆', 'zh-Hans'),
	('chongqing', '重慶', 'zh-Hant'),
	('chongqing', 'Chungking', 'en')
) as given (slug, name, language)
join city using (slug);
