-- The first edition: what the article says of the delegation of May 2024, and only that.
insert into trip (slug, lead_city_id)
select 'hong-kong-chongqing-2024', id from city where slug = 'oakley';

insert into edition (trip_id, number)
select id, 1 from trip where slug = 'hong-kong-chongqing-2024';

create temporary view draft as
select edition.id from edition join trip on trip.id = trip_id where slug = 'hong-kong-chongqing-2024' and number = 1;

-- Who says so: a row is a citation of the article, and the rows of one field are one claim.
create temporary table evidence (
	n integer generated always as identity,
	kind text,
	key text,
	field text,
	place text,
	quote text,
	strength text default 'STATED',
	reasoning text
);

-- The trip
insert into particulars (edition_id, title, summary, purpose, delegation, dates)
select id, 'Bay Area delegation to Hong Kong and Chongqing, May 2024',
	'Five mayors and one vice mayor from the Bay Area, among them Mayor Anissa Williams of Oakley, were welcomed to Hong Kong '
		'on May 20, 2024, and took part in a global meeting of city leaders on May 22 and 23; Mayor Williams visited '
		'Chongqing. The delegation met with the China-United States Exchange Foundation, which the article calls “an NGO '
		'closely collaborating with the Chinese government”. The article says that China Silicon Valley, a nonprofit based in Palo Alto, paid for the trip. It states '
		'no amount.',
	'Fostering international cooperation and exploring new opportunities for economic and sustainable development',
	'Five mayors and one vice mayor from the Bay Area', '2024-05'
from draft;

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('trip', 'trip', 'title', '4', 'visit to Chongqing, China', 'STATED',
		'The record’s own wording, from the places and the month that the article gives.'),
	('trip', 'trip', 'title', '5', 'from the Bay Area', 'STATED', null),
	('trip', 'trip', 'title', '6', 'welcomed to Hong Kong on May 20, 2024', 'STATED', null),
	('trip', 'trip', 'summary', '4', 'Mayor Anissa Williams has successfully concluded a productive visit to Chongqing, China',
		'STATED', 'The record’s own wording, without the judgments of the article.'),
	('trip', 'trip', 'summary', '5', 'five mayors and one vice mayor from the Bay Area who participated in a global meeting of '
		'city leaders on May 22 and 23', 'STATED', null),
	('trip', 'trip', 'summary', '6', 'The elected officials were welcomed to Hong Kong on May 20, 2024.', 'STATED', null),
	('trip', 'trip', 'summary', '9', 'Williams and the others in the delegation met with the China-United States Exchange '
		'Foundation (CUSEF), an NGO closely collaborating with the Chinese government', 'STATED', null),
	('trip', 'trip', 'summary', '6', 'China Silicon Valley, a Palo Alto-based nonprofit founded in 2012, which paid for the '
		'trip', 'STATED', null),
	('trip', 'trip', 'purpose', '4', 'aimed at fostering international cooperation and exploring new opportunities for economic '
		'and sustainable development', 'STATED', null),
	('trip', 'trip', 'delegation', '5', 'five mayors and one vice mayor from the Bay Area', 'STATED', null),
	('trip', 'trip', 'delegation', '9', 'Williams and the others in the delegation', 'INFERRED',
		'The article counts six at the meeting of city leaders and speaks of “the delegation” here; it does not say that '
			'nobody else was part of it.'),
	('trip', 'trip', 'dates', '6', 'May 20, 2024', 'INFERRED',
		'Every day of the trip that the article gives is in May 2024. It gives neither the first day nor the last.'),
	('trip', 'trip', 'dates', '5', 'May 22 and 23', 'DERIVED', 'The year is that of the other dates of the article.');

-- The travelers
create temporary table went (position integer, key text, title text, city text, place text, named text, titled text);

insert into went values
	(1, 'anissa-williams', 'Mayor', 'oakley', '4', 'Mayor Anissa Williams', null),
	(2, 'lamar-hernandez-thorpe', 'Mayor', 'antioch', '5', 'Lamar Hernandez-Thorpe of Antioch', 'five mayors'),
	(3, 'antonio-lopez', 'Mayor', 'east-palo-alto', '5', 'Antonio Lopez of East Palo Alto', 'five mayors'),
	(4, 'john-dugan', 'Mayor', 'san-carlos', '5', 'John Dugan of San Carlos', 'five mayors'),
	(5, 'yan-zhao', 'Mayor', 'saratoga', '5', 'Yan Zhao of Saratoga', 'five mayors'),
	(6, 'marilyn-librers', 'Vice Mayor', 'morgan-hill', '5', 'Vice Mayor Marilyn Librers of Morgan Hill', null);

insert into traveler (edition_id, key, position, name, official_id, title, city_id, capacity)
select draft.id, went.key, position, official.name, official.id, title, city.id, 'OFFICIAL'
from draft, went
join official on official.slug = went.key
join city on city.slug = went.city;

update traveler set remark = 'On her 38th visit to China'
where key = 'marilyn-librers' and edition_id in (select id from draft);

update traveler set returned = '../2024-05-27'
where key = 'lamar-hernandez-thorpe' and edition_id in (select id from draft);

insert into evidence (kind, key, field, place, quote)
select 'traveler', key, 'name', place, named from went;

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'traveler', key, 'name', '6', 'The elected officials were welcomed to Hong Kong', 'INFERRED',
	'The article names the six at the meeting of city leaders, and then speaks of “the elected officials” who traveled.'
from went
where place = '5';

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'traveler', key, 'title', place, coalesce(titled, named), case when titled is null then 'STATED' else 'DERIVED' end,
	case when titled is not null then 'One of the “five mayors and one vice mayor”, and the vice mayor is another.' end
from went;

insert into evidence (kind, key, field, place, quote)
select 'traveler', key, 'city', place, named from went where place = '5';

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'traveler', key, 'capacity', '6', 'The elected officials', 'INFERRED',
	'The article calls those who were welcomed elected officials; it does not say as what they traveled.'
from went;

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('traveler', 'anissa-williams', 'city', '4', 'reinforcing the city’s commitment', 'INFERRED',
		'The article is dated from Oakley, and “the city” in it is Oakley.'),
	('traveler', 'anissa-williams', 'city', '9', 'emphasizing Oakley’s welcoming environment for international investments',
		'INFERRED', 'The mayor spoke for Oakley.'),
	('traveler', 'marilyn-librers', 'remark', '5', 'on her 38th visit to China', 'STATED', null),
	('traveler', 'lamar-hernandez-thorpe', 'returned', '5', 'During Monday’s annual Antioch Memorial Day Ceremony, '
		'Hernandez-Thorpe pointed out', 'INFERRED',
		'He spoke at a ceremony in Antioch on Memorial Day, which in 2024 was May 27, so he was back by then. This says '
			'nothing of the others.');

-- Who organized it
insert into organizer (edition_id, key, position, name, official_id, part, description)
select draft.id, slug, 1, name, official.id, 'ORGANIZED', 'Founder and chairman of China Silicon Valley'
from draft, official
where slug = 'victor-wang';

insert into evidence (kind, key, field, place, quote) values
	('organizer', 'victor-wang', 'name', '6', 'The delegation was organized by Victor Wang'),
	('organizer', 'victor-wang', 'part', '6', 'The delegation was organized by Victor Wang'),
	('organizer', 'victor-wang', 'description', '6', 'founder and chairman of China Silicon Valley');

-- The stops
insert into stop (edition_id, key, position, city_id, dates, remark)
select draft.id, slug, position, city.id, dates::edtf, remark
from draft, (values
	(1, 'hong-kong', '2024-05-20', 'The first stop'),
	(2, 'chongqing', null, null)
) as given (position, slug, dates, remark)
join city using (slug);

insert into evidence (kind, key, field, place, quote) values
	('stop', 'hong-kong', 'city', '6', 'The elected officials were welcomed to Hong Kong'),
	('stop', 'hong-kong', 'dates', '6', 'on May 20, 2024'),
	('stop', 'hong-kong', 'remark', '10', 'Hong Kong, the first stop on their visit to China'),
	('stop', 'chongqing', 'city', '4', 'visit to Chongqing, China');

-- The meetings: seven of the trip, and two at home at which it was spoken of
insert into meeting (edition_id, key, position, title, kind, part_of_trip, city_id, dates, host, host_organization_id, summary)
select draft.id, key, position, title, given.kind, part_of_trip, city.id, dates::edtf, host.name, host.id, summary
from draft, (values
	(1, 'cusef-welcome', 'Welcome to Hong Kong and meeting with the China-United States Exchange Foundation', 'MEETING', true,
		'hong-kong', '2024-05-20', null,
		'The elected officials were welcomed to Hong Kong. James Chau, the President of the foundation, and two of its '
			'Governors, Alan Wong and Alex Fang, met with the mayors. Alex Fang was raised between Hong Kong and Silicon '
			'Valley.'),
	(2, 'invest-hk', 'Meeting with Invest HK', 'MEETING', true, null, null, null,
		'The article calls it a strategic meeting with a government entity promoting investment in Hong Kong.'),
	(3, 'businesses', 'Meetings with businesses from China', 'MEETING', true, null, null, null,
		'The mayor engaged with various businesses from China, which the article does not name.'),
	(4, 'city-leaders', 'Global meeting of city leaders', 'CONFERENCE', true, null, '2024-05-22/2024-05-23', null, null),
	(5, 'matchmaking', 'Industry matchmaking event', 'MATCHMAKING', true, null, null, null,
		'Designed to link top industries in Chongqing with city leaders from around the world.'),
	(6, 'speech', 'Speech by Mayor Williams', 'SPEECH', true, null, null, null,
		'Given during the visit. The article says that the words she quoted are a guiding principle she has followed during '
			'her term.'),
	(7, 'chinese-mayors', 'Meetings with mayors in China', 'MEETING', true, null, null, null,
		'Known from a remark by Mayor Hernandez-Thorpe about “the mayors in China whom they met with”. Who “they” are is not '
			'stated.'),
	(8, 'antioch-memorial-day', 'Antioch Memorial Day Ceremony', 'CEREMONY', false, 'antioch', '2024-05-27', null,
		'The annual ceremony, at which Mayor Hernandez-Thorpe spoke of mayors in China.'),
	(9, 'antioch-council', 'Antioch City Council meeting', 'COUNCIL_MEETING', false, 'antioch', '2024-05-28',
		'antioch-city-council', 'An evening meeting, at which Mayor Hernandez-Thorpe spoke of the trip.')
) as given (position, key, title, kind, part_of_trip, city, dates, host, summary)
left join city on city.slug = given.city
left join organization host on host.slug = given.host;

insert into meeting_topic (meeting_id, position, topic)
select meeting.id, row_number() over (partition by key order by n), topic
from (values
	(1, 'cusef-welcome', 'The hopes and concerns of the 95 million people living around the San Francisco Bay and in the Greater '
		'Bay'),
	(2, 'cusef-welcome', 'Economic growth, technology and investment'),
	(3, 'cusef-welcome', 'Education, housing and environmental resources'),
	(4, 'cusef-welcome', 'Mutual cooperation'),
	(5, 'cusef-welcome', 'The benefits of cultural and economic exchanges between the two countries'),
	(6, 'invest-hk', 'Facilitating business relationships between Hong Kong enterprises and the US'),
	(7, 'invest-hk', 'Opportunities for businesses in the food and beverage, fashion, and logistics sectors to establish a '
		'footprint in the US'),
	(8, 'businesses', 'Startups and green technology seeking expansion into the U.S. market'),
	(9, 'businesses', 'Oakley’s welcoming environment for international investments and its strategic advantages as a business '
		'hub'),
	(10, 'matchmaking', 'Innovative ideas and best practices for future development projects, particularly in green city '
		'development'),
	(11, 'speech', 'The unique opportunities that Oakley offers'),
	(12, 'speech', 'Maintaining the delta lifestyle while building resilient and inclusive cities')
) as given (n, key, topic)
join meeting using (key)
where edition_id in (select id from draft);

insert into evidence (kind, key, field, place, quote) values
	('meeting', 'cusef-welcome', 'kind', '9', 'met with'),
	('meeting', 'cusef-welcome', 'dates', '6', 'on May 20, 2024'),
	('meeting', 'cusef-welcome', 'city', '6', 'welcomed to Hong Kong'),
	('meeting', 'cusef-welcome', 'topics', '9',
		'mutual cooperation and the benefits of cultural and economic exchanges between the two countries'),
	('meeting', 'invest-hk', 'title', '9', 'In a strategic meeting with Invest HK'),
	('meeting', 'invest-hk', 'kind', '9', 'meeting'),
	('meeting', 'invest-hk', 'summary', '9',
		'a strategic meeting with Invest HK, a government entity promoting investment in Hong Kong'),
	('meeting', 'invest-hk', 'topics', '9',
		'facilitating business relationships between Hong Kong enterprises and the US'),
	('meeting', 'invest-hk', 'topics', '9', 'opportunities for businesses in the food and beverage, fashion, and logistics '
		'sectors to establish a footprint in the US'),
	('meeting', 'businesses', 'summary', '9', 'Mayor Williams also engaged with various businesses from China'),
	('meeting', 'businesses', 'topics', '9',
		'startups and green technology seeking expansion into the U.S. market'),
	('meeting', 'businesses', 'topics', '9', 'Oakley’s welcoming environment for international investments and its strategic '
		'advantages as a business hub'),
	('meeting', 'city-leaders', 'title', '5', 'a global meeting of city leaders'),
	('meeting', 'city-leaders', 'dates', '5', 'on May 22 and 23'),
	('meeting', 'matchmaking', 'title', '12', 'an industry matchmaking event'),
	('meeting', 'matchmaking', 'kind', '12', 'matchmaking event'),
	('meeting', 'matchmaking', 'summary', '12',
		'designed to link top industries in Chongqing with city leaders from around the world'),
	('meeting', 'matchmaking', 'topics', '12', 'innovative ideas and best practices for future development projects, '
		'particularly in green city development'),
	('meeting', 'speech', 'kind', '12', 'delivered a speech'),
	('meeting', 'speech', 'summary', '12', 'During the visit, Mayor Williams delivered a speech'),
	('meeting', 'speech', 'summary', '12', 'a guiding principle she has followed during her term'),
	('meeting', 'speech', 'topics', '12', 'the unique opportunities that Oakley offers'),
	('meeting', 'speech', 'topics', '12',
		'maintaining our delta lifestyle while building resilient and inclusive cities'),
	('meeting', 'chinese-mayors', 'summary', '5', 'the mayors in China whom they met with'),
	('meeting', 'antioch-memorial-day', 'title', '5', 'Antioch Memorial Day Ceremony'),
	('meeting', 'antioch-memorial-day', 'kind', '5', 'Ceremony'),
	('meeting', 'antioch-memorial-day', 'summary', '5', 'During Monday’s annual Antioch Memorial Day Ceremony, '
		'Hernandez-Thorpe pointed out'),
	('meeting', 'antioch-council', 'title', '5', 'the Antioch City Council meeting'),
	('meeting', 'antioch-council', 'kind', '5', 'City Council meeting'),
	('meeting', 'antioch-council', 'dates', '5', 'Tuesday night, May 28, 2024'),
	('meeting', 'antioch-council', 'host', '5', 'the Antioch City Council meeting'),
	('meeting', 'antioch-council', 'summary', '5',
		'during the Antioch City Council meeting Tuesday night, May 28, 2024, he said');

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('meeting', 'cusef-welcome', 'title', '6', 'The elected officials were welcomed to Hong Kong', 'STATED',
		'The record’s own wording.'),
	('meeting', 'cusef-welcome', 'title', '9', 'met with the China-United States Exchange Foundation (CUSEF)', 'INFERRED',
		'The welcome and the meeting with the foundation are taken to be one event, as the President of the foundation met the '
			'mayors at the first.'),
	('meeting', 'cusef-welcome', 'summary', '6', 'CUSEF’s President James Chau, Governor Alan Wong, and Governor Alex Fang who '
		'was raised between Hong Kong and Silicon Valley, met with the mayors.', 'INFERRED',
		'The sentence lists two Governors after “CUSEF’s President” and names no state: governors of the foundation. It is read '
			'as saying of Alex Fang alone where he was raised.'),
	('meeting', 'cusef-welcome', 'topics', '7', 'the meetings centered on the hopes and concerns of the 95 million people '
		'living in both areas', 'INFERRED',
		'The sentence speaks of “the meetings”, of which this is one, and follows the one about the welcome in Hong Kong.'),
	('meeting', 'businesses', 'title', '9', 'engaged with various businesses from China', 'STATED',
		'The record’s own wording for “engaged with”.'),
	('meeting', 'businesses', 'kind', '9', 'engaged with', 'INFERRED',
		'The article does not say of what sort the contact was.'),
	('meeting', 'city-leaders', 'kind', '5', 'a global meeting of city leaders', 'INFERRED',
		'A meeting of many on two days.'),
	('meeting', 'city-leaders', 'dates', '6', 'May 20, 2024', 'DERIVED',
		'The year, which the sentence about the meeting leaves out.'),
	('meeting', 'speech', 'title', '12', 'Mayor Williams delivered a speech', 'STATED', 'The record’s own wording.'),
	('meeting', 'chinese-mayors', 'title', '5', 'the mayors in China whom they met with', 'STATED',
		'The record’s own wording.'),
	('meeting', 'chinese-mayors', 'kind', '5', 'met with', 'INFERRED',
		'The article does not say on what occasions; it may have been at others of this list.'),
	('meeting', 'antioch-memorial-day', 'dates', '5', 'Monday’s annual Antioch Memorial Day Ceremony', 'DERIVED',
		'Memorial Day is the last Monday of May, in 2024 May 27; the article goes on to Tuesday, May 28, 2024.'),
	('meeting', 'antioch-memorial-day', 'city', '5', 'Antioch Memorial Day Ceremony', 'INFERRED', 'The ceremony of Antioch.'),
	('meeting', 'antioch-council', 'city', '5', 'Antioch City Council meeting', 'INFERRED', 'The council of Antioch.');

-- Who was there. Being on the trip is never taken as having been at a meeting of it.
create temporary table present (
	meeting text,
	position integer,
	key text,
	name text,
	official text,
	organization text,
	representing text,
	part text,
	collective boolean,
	delegation boolean,
	place text,
	quote text
);

insert into present values
	('cusef-welcome', 1, 'elected-officials', 'The elected officials', null, null, null, 'PARTICIPANT', true, true,
		'6', 'The elected officials were welcomed to Hong Kong'),
	('cusef-welcome', 2, 'williams-and-the-others', 'Williams and the others in the delegation', null, null, null,
		'PARTICIPANT', true, true, '9', 'Williams and the others in the delegation met with'),
	('cusef-welcome', 3, 'james-chau', null, 'james-chau', null, 'china-united-states-exchange-foundation', 'PARTICIPANT',
		false, false, '6', 'CUSEF’s President James Chau'),
	('cusef-welcome', 4, 'alan-wong', null, 'alan-wong', null, 'china-united-states-exchange-foundation', 'PARTICIPANT',
		false, false, '6', 'Governor Alan Wong'),
	('cusef-welcome', 5, 'alex-fang', null, 'alex-fang', null, 'china-united-states-exchange-foundation', 'PARTICIPANT',
		false, false, '6', 'Governor Alex Fang'),
	('invest-hk', 1, 'anissa-williams', null, 'anissa-williams', null, null, 'PARTICIPANT', false, true,
		'9', 'In a strategic meeting with Invest HK, a government entity promoting investment in Hong Kong, the mayor explored'),
	('invest-hk', 2, 'invest-hk', null, null, 'invest-hk', null, 'PARTICIPANT', true, false,
		'9', 'In a strategic meeting with Invest HK'),
	('businesses', 1, 'anissa-williams', null, 'anissa-williams', null, null, 'PARTICIPANT', false, true,
		'9', 'Mayor Williams also engaged with various businesses from China'),
	('businesses', 2, 'businesses-from-china', 'Various businesses from China', null, null, null, 'PARTICIPANT', true, false,
		'9', 'various businesses from China'),
	('city-leaders', 1, 'anissa-williams', null, 'anissa-williams', null, null, 'PARTICIPANT', false, true,
		'5', 'She was one of five mayors and one vice mayor from the Bay Area who participated'),
	('city-leaders', 2, 'lamar-hernandez-thorpe', null, 'lamar-hernandez-thorpe', null, null, 'PARTICIPANT', false, true,
		'5', 'They included Lamar Hernandez-Thorpe of Antioch'),
	('city-leaders', 3, 'antonio-lopez', null, 'antonio-lopez', null, null, 'PARTICIPANT', false, true,
		'5', 'Antonio Lopez of East Palo Alto'),
	('city-leaders', 4, 'john-dugan', null, 'john-dugan', null, null, 'PARTICIPANT', false, true,
		'5', 'John Dugan of San Carlos'),
	('city-leaders', 5, 'yan-zhao', null, 'yan-zhao', null, null, 'PARTICIPANT', false, true,
		'5', 'Yan Zhao of Saratoga'),
	('city-leaders', 6, 'marilyn-librers', null, 'marilyn-librers', null, null, 'PARTICIPANT', false, true,
		'5', 'Vice Mayor Marilyn Librers of Morgan Hill'),
	('matchmaking', 1, 'anissa-williams', null, 'anissa-williams', null, null, 'PARTICIPANT', false, true,
		'12', 'The mayor participated in an industry matchmaking event'),
	('matchmaking', 2, 'global-cities', 'Representatives from various global cities', null, null, null, 'PARTICIPANT', true,
		false, '12', 'This event featured representatives from various global cities'),
	('speech', 1, 'anissa-williams', null, 'anissa-williams', null, null, 'SPEAKER', false, true,
		'12', 'Mayor Williams delivered a speech'),
	('chinese-mayors', 1, 'they', '“They”', null, null, null, 'PARTICIPANT', true, true,
		'5', 'the mayors in China whom they met with'),
	('chinese-mayors', 2, 'mayors-in-china', 'The mayors in China', null, null, null, 'PARTICIPANT', true, false,
		'5', 'the mayors in China whom they met with'),
	('antioch-memorial-day', 1, 'lamar-hernandez-thorpe', null, 'lamar-hernandez-thorpe', null, null, 'SPEAKER', false, true,
		'5', 'During Monday’s annual Antioch Memorial Day Ceremony, Hernandez-Thorpe pointed out'),
	('antioch-council', 1, 'lamar-hernandez-thorpe', null, 'lamar-hernandez-thorpe', null, null, 'SPEAKER', false, true,
		'5', 'during the Antioch City Council meeting Tuesday night, May 28, 2024, he said');

insert into attendance (meeting_id, key, position, name, official_id, organization_id, representing,
	representing_organization_id, part, certainty, collective, delegation)
select meeting.id, present.key, present.position, coalesce(present.name, official.name, organization.name), official.id,
	organization.id, representing.name, representing.id, part, 'REPORTED', collective, delegation
from present
join meeting on meeting.key = present.meeting and edition_id in (select id from draft)
left join official on official.slug = present.official
left join organization on organization.slug = present.organization
left join organization representing on representing.slug = present.representing;

insert into evidence (kind, key, field, place, quote)
select 'attendance', meeting || '.' || key, 'name', place, quote from present;

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'attendance', meeting || '.' || key, 'part', place, quote,
	case when quote ~ 'participated|delivered a speech' then 'STATED' else 'INFERRED' end,
	case when quote ~ 'participated|delivered a speech' then null
		when meeting = 'city-leaders' then 'One of those “who participated”.'
		when part = 'SPEAKER' then 'The article reports what was said there.'
		else 'Named as taking part, neither as host nor as speaker.' end
from present;

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'attendance', meeting || '.' || key, 'certainty', place, quote, 'INFERRED',
	case meeting when 'chinese-mayors' then 'The article reports it, from a remark of Hernandez-Thorpe that it does not quote.'
		else 'The article reports it; no minutes and no word of the host or of those present is cited for it.' end
from present;

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('attendance', 'cusef-welcome.james-chau', 'representing', '6', 'CUSEF’s President James Chau', 'STATED', null),
	('attendance', 'cusef-welcome.alan-wong', 'representing', '6', 'CUSEF’s President James Chau, Governor Alan Wong', 'INFERRED',
		'The sentence lists two Governors after “CUSEF’s President” and names no state: governors of the foundation.'),
	('attendance', 'cusef-welcome.alex-fang', 'representing', '6',
		'CUSEF’s President James Chau, Governor Alan Wong, and Governor Alex Fang', 'INFERRED',
		'The sentence lists two Governors after “CUSEF’s President” and names no state: governors of the foundation.'),
	('attendance', 'invest-hk.anissa-williams', 'name', '9', 'Mayor Williams also engaged', 'DERIVED',
		'“The mayor” of the passage is Mayor Williams, of whom it goes on to speak by name. It does not say who else was '
			'there.'),
	('attendance', 'matchmaking.anissa-williams', 'name', '12', 'During the visit, Mayor Williams delivered a speech', 'DERIVED',
		'“The mayor” of the passage is Mayor Williams, of whom it goes on to speak by name.');

-- What was said. Sentences of the article itself stand under the name in its byline.
insert into statement (edition_id, key, position, speaker, official_id, manner, words, language, said, occasion, meeting_id)
select draft.id, given.key, given.position, coalesce(given.speaker, official.name), official.id, manner, words, 'en',
	said::edtf, occasion, meeting.id
from draft cross join (values
	(1, 'appointed-mayors', null, 'lamar-hernandez-thorpe', 'PARAPHRASE',
		'Unlike him, the mayors in China whom they met with were appointed by the Chinese Communist Party.',
		'2024-05-27', null, 'antioch-memorial-day'),
	(2, 'proud-to-be-the-mayor', null, 'lamar-hernandez-thorpe', 'DIRECT',
		'I was very proud to be the mayor and represent this city, absolutely proud. You sometimes forget how great this city '
			'is.',
		'2024-05-28', null, 'antioch-council'),
	(3, 'remarks-to-come', null, 'lamar-hernandez-thorpe', 'PARAPHRASE',
		'He will present his remarks about the trip in a different way.', '2024-05-28', null, 'antioch-council'),
	(4, 'delighted-to-welcome', null, 'james-chau', 'DIRECT',
		'We are delighted to welcome the mayors to Hong Kong, the first stop on their visit to China” – “Silicon Valley drives the '
			'world’s fifth largest economy and accelerates California’s reputation for knowledge, learning, and research. '
			'Today was an opportunity to exchange ideas and align values with the elected representatives of a dynamic and '
			'globally renowned community. CUSEF works with everyone who cares about the U.S. and China, and their proven '
			'track record for advancing the human condition.',
		null, 'After the delegation’s arrival', null),
	(5, 'benefits-for-the-place', null, 'anissa-williams', 'QUOTING_ANOTHER',
		'As long as you are an official in a place, you need to create benefits for that place and its people', null, null,
		'speech'),
	(6, 'sister-cities-with-china', 'Secretary Blinken', 'blinken', 'PARAPHRASE',
		'The importance of establishing sister city relationships with China was emphasized by Secretary Blinken, who noted '
			'that the two countries share the world’s largest economies.',
		null, null, null),
	(7, 'should-we-enter', 'The article, under the name of Danielle Navarro', 'danielle-navarro', 'AUTHOR',
		'Should we enter a sister city relationship, our youth will have incredible opportunities for participating in both '
			'cultural and educational exchanges.',
		null, null, null),
	(8, 'productive-visit', 'The article, under the name of Danielle Navarro', 'danielle-navarro', 'AUTHOR',
		'Mayor Anissa Williams has successfully concluded a productive visit to Chongqing, China, aimed at fostering '
			'international cooperation and exploring new opportunities for economic and sustainable development. During the '
			'trip, the mayor attended several key meetings and events, reinforcing the city’s commitment to global '
			'partnerships, educational opportunities, and green city initiatives. […] This visit to Chongqing marks a '
			'significant step in deepening Oakley’s international partnerships and advancing our agenda for sustainable and '
			'inclusive growth. […] The outcomes of this trip are expected to yield long-term benefits, fostering economic '
			'development, educational growth, and a deeper understanding of the cultures of our two countries.',
		null, null, null)
) as given (position, key, speaker, official, manner, words, said, occasion, meeting)
join official on official.slug = given.official
left join meeting on meeting.key = given.meeting and meeting.edition_id = draft.id;

insert into evidence (kind, key, field, place, quote) values
	('statement', 'appointed-mayors', 'speaker', '5', 'Hernandez-Thorpe pointed out that'),
	('statement', 'appointed-mayors', 'words', '5',
		'unlike him, the mayors in China whom they met with were appointed by the Chinese Communist Party'),
	('statement', 'appointed-mayors', 'occasion', '5', 'During Monday’s annual Antioch Memorial Day Ceremony'),
	('statement', 'proud-to-be-the-mayor', 'words', '5', 'I was very proud to be the mayor and represent this city, absolutely '
		'proud. You sometimes forget how great this city is.'),
	('statement', 'proud-to-be-the-mayor', 'said', '5', 'Tuesday night, May 28, 2024'),
	('statement', 'proud-to-be-the-mayor', 'occasion', '5', 'during the Antioch City Council meeting'),
	('statement', 'remarks-to-come', 'speaker', '5', 'Hernandez-Thorpe then added'),
	('statement', 'remarks-to-come', 'words', '5', 'he will present his remarks about the trip in a different way'),
	('statement', 'delighted-to-welcome', 'speaker', '10', 'said CUSEF’s Chau'),
	('statement', 'delighted-to-welcome', 'words', '10',
		'We are delighted to welcome the mayors to Hong Kong, the first stop on their visit to China'),
	('statement', 'delighted-to-welcome', 'words', '10', 'Silicon Valley drives the world’s fifth largest economy and '
		'accelerates California’s reputation for knowledge, learning, and research. Today was an opportunity to exchange ideas '
		'and align values with the elected representatives of a dynamic and globally renowned community. CUSEF works with '
		'everyone who cares about the U.S. and China, and their proven track record for advancing the human condition.'),
	('statement', 'delighted-to-welcome', 'occasion', '10', 'after the delegation’s arrival'),
	('statement', 'benefits-for-the-place', 'speaker', '12', 'She quoted'),
	('statement', 'benefits-for-the-place', 'words', '12',
		'As long as you are an official in a place, you need to create benefits for that place and its people'),
	('statement', 'benefits-for-the-place', 'manner', '12', 'She quoted'),
	('statement', 'sister-cities-with-china', 'speaker', '14', 'was emphasized by Secretary Blinken, who noted'),
	('statement', 'sister-cities-with-china', 'words', '14', 'The importance of establishing sister city relationships with '
		'China was emphasized by Secretary Blinken, who noted that the two countries share the world’s largest economies.'),
	('statement', 'should-we-enter', 'words', '14', 'Should we enter a sister city relationship, our youth will have incredible '
		'opportunities for participating in both cultural and educational exchanges.'),
	('statement', 'productive-visit', 'words', '4', 'has successfully concluded a productive visit to Chongqing, China'),
	('statement', 'productive-visit', 'words', '4', 'the mayor attended several key meetings and events, reinforcing the city’s '
		'commitment to global partnerships, educational opportunities, and green city initiatives'),
	('statement', 'productive-visit', 'words', '14', 'This visit to Chongqing marks a significant step in deepening Oakley’s '
		'international partnerships and advancing our agenda for sustainable and inclusive growth.'),
	('statement', 'productive-visit', 'words', '15', 'The outcomes of this trip are expected to yield long-term benefits');

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('statement', 'appointed-mayors', 'manner', '5', 'pointed out that', 'STATED', 'Reported without quotation marks.'),
	('statement', 'appointed-mayors', 'said', '5', 'Monday’s annual Antioch Memorial Day Ceremony', 'DERIVED',
		'Memorial Day is the last Monday of May, in 2024 May 27; the article goes on to Tuesday, May 28, 2024.'),
	('statement', 'proud-to-be-the-mayor', 'speaker', '5', 'he said', 'DERIVED',
		'“He” is Hernandez-Thorpe, of whom the sentence before speaks.'),
	('statement', 'proud-to-be-the-mayor', 'manner', '5', 'he said, “I was very proud', 'STATED',
		'Reported in quotation marks.'),
	('statement', 'remarks-to-come', 'manner', '5', 'then added he will', 'STATED', 'Reported without quotation marks.'),
	('statement', 'remarks-to-come', 'said', '5', 'then added', 'DERIVED',
		'Added to what he said at the council meeting on May 28, 2024.'),
	('statement', 'remarks-to-come', 'occasion', '5', 'then added', 'DERIVED', 'Added to what he said at the council meeting.'),
	('statement', 'delighted-to-welcome', 'manner', '10', '“We are delighted to welcome the mayors to Hong Kong', 'STATED',
		'Reported in quotation marks.'),
	('statement', 'benefits-for-the-place', 'speaker', '12', 'Mayor Williams delivered a speech', 'DERIVED',
		'“She” is Mayor Williams, of whom the sentence before speaks.'),
	('statement', 'benefits-for-the-place', 'occasion', '12', 'Mayor Williams delivered a speech', 'INFERRED',
		'The sentence follows the one about the speech and does not itself say where she quoted the words.'),
	('statement', 'sister-cities-with-china', 'manner', '14', 'was emphasized by', 'STATED',
		'Reported without quotation marks.'),
	('statement', 'should-we-enter', 'speaker', '3', 'By Danielle Navarro, Assistant City Manager, City of Oakley', 'INFERRED',
		'A sentence of the article itself, under its byline. Another person contributed, and which sentence is whose is not '
			'marked.'),
	('statement', 'should-we-enter', 'manner', '14', 'Should we enter', 'STATED', 'Attributed to nobody in the article.'),
	('statement', 'productive-visit', 'speaker', '3', 'By Danielle Navarro, Assistant City Manager, City of Oakley', 'INFERRED',
		'Sentences of the article itself, under its byline. Another person contributed, and which sentence is whose is not '
			'marked.'),
	('statement', 'productive-visit', 'manner', '4', 'has successfully concluded a productive visit', 'STATED',
		'Attributed to nobody in the article.');

-- What was announced, expected or in prospect. The article does not say what came of any of it.
insert into commitment (edition_id, key, position, kind, words, owner, official_id, condition)
select draft.id, key, position, given.kind, words, official.name, official.id, condition
from draft cross join (values
	(1, 'remarks-about-the-trip', 'PROMISE', 'To present his remarks about the trip in a different way', 'lamar-hernandez-thorpe',
		null),
	(2, 'youth-exchanges', 'EXPECTED_OUTCOME',
		'Incredible opportunities for the youth to participate in both cultural and educational exchanges', null,
		'Should Oakley enter a sister city relationship'),
	(3, 'long-term-benefits', 'EXPECTED_OUTCOME',
		'Long-term benefits, fostering economic development, educational growth, and a deeper understanding of the cultures of '
			'the two countries',
		null, null),
	(4, 'hong-kong-businesses', 'PROSPECT',
		'Businesses of Hong Kong in the food and beverage, fashion, and logistics sectors establishing a footprint in the US', null,
		null),
	(5, 'startups-and-green-technology', 'PROSPECT',
		'Businesses from China, startups and green technology above all, expanding into the U.S. market; the mayor spoke of '
			'Oakley’s advantages as a business hub',
		null, null)
) as given (position, key, kind, words, owner, condition)
left join official on official.slug = given.owner;

insert into evidence (kind, key, field, place, quote) values
	('commitment', 'remarks-about-the-trip', 'words', '5', 'he will present his remarks about the trip in a different way'),
	('commitment', 'remarks-about-the-trip', 'owner', '5', 'Hernandez-Thorpe then added he will'),
	('commitment', 'youth-exchanges', 'words', '14',
		'our youth will have incredible opportunities for participating in both cultural and educational exchanges'),
	('commitment', 'long-term-benefits', 'words', '15', 'long-term benefits, fostering economic development, educational '
		'growth, and a deeper understanding of the cultures of our two countries'),
	('commitment', 'long-term-benefits', 'kind', '15', 'are expected to'),
	('commitment', 'hong-kong-businesses', 'words', '9', 'opportunities for businesses in the food and beverage, fashion, and '
		'logistics sectors to establish a footprint in the US');

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('commitment', 'remarks-about-the-trip', 'kind', '5', 'he will present', 'STATED',
		'Said of himself before the council.'),
	('commitment', 'youth-exchanges', 'kind', '14', 'will have', 'INFERRED', 'Said of the future, under a condition.'),
	('commitment', 'youth-exchanges', 'condition', '14', 'Should we enter a sister city relationship', 'INFERRED',
		'“We” is taken to be Oakley, of whose partnerships the sentence before speaks.'),
	('commitment', 'hong-kong-businesses', 'words', '9',
		'facilitating business relationships between Hong Kong enterprises and the US', 'INFERRED',
		'The businesses are those of Hong Kong, of which the sentence before speaks.'),
	('commitment', 'hong-kong-businesses', 'kind', '9', 'opportunities', 'INFERRED', 'Spoken of as an opportunity.'),
	('commitment', 'startups-and-green-technology', 'words', '9', 'with a special focus on startups and green technology '
		'seeking expansion into the U.S. market, emphasizing Oakley’s welcoming environment for international investments and '
		'its strategic advantages as a business hub', 'STATED', 'The record’s own wording.'),
	('commitment', 'startups-and-green-technology', 'kind', '9', 'seeking expansion', 'INFERRED', 'Spoken of as being sought.');

-- Who paid. The article gives no amount, no parts, no dates and no names of those paid for.
insert into payment (edition_id, key, position, payer, payer_organization_id, purpose, basis)
select draft.id, 'trip', 1, name, organization.id, 'The trip', 'NOT_STATED'
from draft, organization
where slug = 'china-silicon-valley';

insert into payment_beneficiary (payment_id, traveler_id)
select payment.id, traveler.id
from payment
join traveler using (edition_id)
where edition_id in (select id from draft);

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('payment', 'trip', 'payer', '6', 'China Silicon Valley, a Palo Alto-based nonprofit founded in 2012, which paid for the '
		'trip', 'STATED', null),
	('payment', 'trip', 'payer', '2', 'Paid for by Palo Alto-based nonprofit', 'INFERRED',
		'The line gives no name; the article calls China Silicon Valley a Palo Alto-based nonprofit.'),
	('payment', 'trip', 'purpose', '6', 'which paid for the trip', 'STATED', null),
	('payment', 'trip', 'beneficiaries', '6', 'which paid for the trip', 'INFERRED',
		'The article does not say for whom the trip was paid; these are the six officials it names.');

-- Written down, and published
insert into claim (edition_id, record_kind, record_key, field)
select draft.id, kind, key, field
from draft, evidence
group by draft.id, kind, key, field
order by min(n);

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source.id, row_number() over (partition by claim.id order by n), 'LINE', place, quote, strength, reasoning
from evidence
join claim on (record_kind, record_key, claim.field) = (evidence.kind, key, evidence.field)
join draft on draft.id = claim.edition_id
join source on source.slug = 'contra-costa-herald-2024'
order by n;

update edition set state = 'PUBLISHED', published_at = '2026-11-23 20:00:00+00',
	reason = 'The first edition: what an article in the Contra Costa Herald says.'
where id in (select id from draft);

drop view draft;
drop table evidence;
drop table went;
drop table present;
