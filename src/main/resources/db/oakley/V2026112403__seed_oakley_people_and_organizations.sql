-- The thirteen people and eleven organizations that the article names, and the five people and three organizations whom
-- other sources place at the same meetings, with titles and ties as they were at the time.
insert into organization (slug, name, kind, description, city_id, founded, published_at)
select given.slug, given.name, kind, description, city.id, founded::edtf, timestamptz '2026-11-23 20:00:00+00'
from (values
	('china-silicon-valley', 'China Silicon Valley', 'NONPROFIT',
		'Formed to improve business cooperation, create jobs, increase economic activity, facilitate investment and '
			'international trade and promote communications between China and the larger Silicon Valley region.',
		'palo-alto', '2012'),
	('china-united-states-exchange-foundation', 'China-United States Exchange Foundation', 'NGO',
		'An NGO closely collaborating with the Chinese government to enhance bilateral relations, as one source says; '
			'privately funded, as another says.',
		null, null),
	('invest-hk', 'Invest HK', 'FOREIGN_GOVERNMENT', 'A government entity promoting investment in Hong Kong.', null, null),
	('city-of-oakley', 'City of Oakley', 'MUNICIPALITY', null, 'oakley', null),
	('city-of-antioch', 'City of Antioch', 'MUNICIPALITY', null, 'antioch', null),
	('city-of-east-palo-alto', 'City of East Palo Alto', 'MUNICIPALITY', null, 'east-palo-alto', null),
	('city-of-san-carlos', 'City of San Carlos', 'MUNICIPALITY', null, 'san-carlos', null),
	('city-of-saratoga', 'City of Saratoga', 'MUNICIPALITY', null, 'saratoga', null),
	('city-of-morgan-hill', 'City of Morgan Hill', 'MUNICIPALITY', null, 'morgan-hill', null),
	('antioch-city-council', 'Antioch City Council', 'LEGISLATIVE_BODY', null, 'antioch', null),
	('chinese-communist-party', 'Chinese Communist Party', 'POLITICAL_PARTY', null, null, null),
	('chongqing-municipal-party-committee', 'Chongqing Municipal Party Committee', 'POLITICAL_PARTY', null, 'chongqing', null),
	('chongqing-municipal-government', 'Chongqing Municipal Government', 'FOREIGN_GOVERNMENT', null, 'chongqing', null),
	('chinese-peoples-association-for-friendship-with-foreign-countries',
		'Chinese People’s Association for Friendship with Foreign Countries', 'NOT_STATED', null, null, null)
) as given (slug, name, kind, description, city, founded)
left join city on city.slug = given.city;

insert into organization_alias (organization_id, name, language, published_at)
select organization.id, given.name, language, timestamptz '2026-11-23 20:00:00+00'
from (values
	('china-united-states-exchange-foundation', 'CUSEF', 'en'),
	('invest-hk', 'Invest Hong Kong', 'en'),
	('chongqing-municipal-party-committee', '重庆市委', 'zh-Hans'),
	('chinese-peoples-association-for-friendship-with-foreign-countries', '中国人民对外友好协会', 'zh-Hans')
) as given (slug, name, language)
join organization using (slug);

insert into tie (organization_id, key, kind, other_organization_id, description, published_at)
select organization.id, key, given.kind, other.id, given.description, timestamptz '2026-11-23 20:00:00+00'
from (values
	('china-united-states-exchange-foundation', 'chinese-government', 'WORKS_WITH', null,
		'Closely collaborating with the Chinese government to enhance bilateral relations'),
	('china-silicon-valley', 'founder', 'FOUNDED_BY', null, 'Victor Wang, founder and chairman'),
	('antioch-city-council', 'city', 'PART_OF', 'city-of-antioch', 'The council of the City of Antioch')
) as given (slug, key, kind, other, description)
join organization using (slug)
left join organization other on other.slug = given.other;

insert into official (slug, name, sort_name, published_at)
select slug, name, sort_name, timestamptz '2026-11-23 20:00:00+00'
from (values
	('anissa-williams', 'Anissa Williams', 'Williams, Anissa'),
	('lamar-hernandez-thorpe', 'Lamar Hernandez-Thorpe', 'Hernandez-Thorpe, Lamar'),
	('antonio-lopez', 'Antonio Lopez', 'Lopez, Antonio'),
	('john-dugan', 'John Dugan', 'Dugan, John'),
	('yan-zhao', 'Yan Zhao', 'Zhao, Yan'),
	('marilyn-librers', 'Marilyn Librers', 'Librers, Marilyn'),
	('james-chau', 'James Chau', 'Chau, James'),
	('alan-wong', 'Alan Wong', 'Wong, Alan'),
	('alex-fang', 'Alex Fang', 'Fang, Alex'),
	('victor-wang', 'Victor Wang', 'Wang, Victor'),
	('blinken', 'Blinken', 'Blinken'),
	('danielle-navarro', 'Danielle Navarro', 'Navarro, Danielle'),
	('allen-d-payton', 'Allen D. Payton', 'Payton, Allen D.'),
	('pamela-tin', 'Pamela Tin', 'Tin, Pamela'),
	('nicholas-kwan', 'Nicholas Kwan', 'Kwan, Nicholas'),
	('yuan-jiajun', 'Yuan Jiajun', 'Yuan Jiajun'),
	('hu-henghua', 'Hu Henghua', 'Hu Henghua'),
	('yan-dong', 'Yan Dong', 'Yan Dong')
) as given (slug, name, sort_name);

insert into official_alias (official_id, name, language, published_at)
select official.id, given.name, language, timestamptz '2026-11-23 20:00:00+00'
from (values
	('yan-zhao', '趙嬿', 'zh-Hant'),
	('marilyn-librers', '里布斯', 'zh-Hans'),
	('blinken', 'Antony Blinken', 'en'),
	('yuan-jiajun', '袁家军', 'zh-Hans'),
	('hu-henghua', '胡衡华', 'zh-Hans'),
	('yan-dong', '鄢东', 'zh-Hans')
) as given (slug, name, language)
join official using (slug);

-- No source states a term. "Governor" is a title of the foundation, never of a state.
insert into office (official_id, key, title, organization_id, attested, published_at)
select official.id, key, title, organization.id, attested::edtf, timestamptz '2026-11-23 20:00:00+00'
from (values
	('anissa-williams', 'mayor', 'Mayor', 'city-of-oakley', '2024-05'),
	('lamar-hernandez-thorpe', 'mayor', 'Mayor', 'city-of-antioch', '2024-05'),
	('antonio-lopez', 'mayor', 'Mayor', 'city-of-east-palo-alto', '2024-05'),
	('john-dugan', 'mayor', 'Mayor', 'city-of-san-carlos', '2024-05'),
	('yan-zhao', 'mayor', 'Mayor', 'city-of-saratoga', '2024-05'),
	('marilyn-librers', 'vice-mayor', 'Vice Mayor', 'city-of-morgan-hill', '2024-05'),
	('james-chau', 'president', 'President', 'china-united-states-exchange-foundation', '2024-05-20'),
	('alan-wong', 'governor', 'Governor', 'china-united-states-exchange-foundation', '2024-05-20'),
	('alex-fang', 'governor', 'Governor', 'china-united-states-exchange-foundation', '2024-05-20'),
	('victor-wang', 'founder-and-chairman', 'Founder and chairman', 'china-silicon-valley', '2024-05'),
	('blinken', 'secretary', 'Secretary', null, '2024'),
	('danielle-navarro', 'assistant-city-manager', 'Assistant City Manager', 'city-of-oakley', '2024'),
	('yuan-jiajun', 'party-secretary', 'Secretary of the Municipal Party Committee', 'chongqing-municipal-party-committee',
		'2024-05-22'),
	('hu-henghua', 'mayor', 'Mayor', 'chongqing-municipal-government', '2024-05-22'),
	('hu-henghua', 'deputy-party-secretary', 'Deputy Secretary of the Municipal Party Committee',
		'chongqing-municipal-party-committee', '2024-05-22'),
	('yan-dong', 'vice-president', 'Vice President', 'chinese-peoples-association-for-friendship-with-foreign-countries',
		'2024-05-22')
) as given (official, key, title, organization, attested)
join official on official.slug = given.official
left join organization on organization.slug = given.organization;

insert into source_author (source_id, position, official_id, name, title, part)
select source.id, position, official.id, given.name, given.title, part
from (values
	(1, 'danielle-navarro', 'Danielle Navarro', 'Assistant City Manager, City of Oakley', 'AUTHOR'),
	(2, 'allen-d-payton', 'Allen D. Payton', null, 'CONTRIBUTOR')
) as given (position, official, name, title, part)
join source on source.slug = 'contra-costa-herald-2024'
join official on official.slug = given.official;

-- Who says so: a row is a citation, and the rows of one side of one field are one claim.
-- A line without a source is the article's.
create temporary table evidence (
	n integer generated always as identity,
	kind text,
	key text,
	field text,
	side text,
	source text default 'contra-costa-herald-2024',
	place_kind text default 'LINE',
	place text,
	quote text,
	strength text default 'STATED',
	reasoning text
);

create temporary table dispute (
	kind text,
	key text,
	field text,
	side text,
	standing text,
	says text,
	reason text
);

insert into dispute values
	('organization', 'china-united-states-exchange-foundation', 'description', 'a', 'PREFERRED',
		'An NGO closely collaborating with the Chinese government.',
		'Neither account excludes the other, and the record gives both; this one comes first because it is that of the '
			'source with which the record began.'),
	('organization', 'china-united-states-exchange-foundation', 'description', 'b', 'OTHER', 'Privately funded.', null),
	('office', 'marilyn-librers.vice-mayor', 'title', 'a', 'PREFERRED', 'Vice Mayor.',
		'Three of the four sources that give a title of her own use it.'),
	('office', 'marilyn-librers.vice-mayor', 'title', 'b', 'OTHER', 'Mayor Pro Tem.', null);

-- Organizations
insert into evidence (kind, key, field, place, quote) values
	('organization', 'china-silicon-valley', 'kind', '6', 'nonprofit'),
	('organization', 'china-silicon-valley', 'description', '6',
		'formed to improve business cooperation, create jobs, increase economic activity, facilitate investment and '
			'international trade and promote communications between China and the larger Silicon Valley region'),
	('organization', 'china-silicon-valley', 'city', '6', 'a Palo Alto-based nonprofit'),
	('organization', 'china-silicon-valley', 'founded', '6', 'founded in 2012'),
	('organization', 'china-united-states-exchange-foundation', 'aliases', '9',
		'China-United States Exchange Foundation (CUSEF)'),
	('organization', 'china-united-states-exchange-foundation', 'kind', '9', 'an NGO'),
	('organization', 'invest-hk', 'description', '9', 'a government entity promoting investment in Hong Kong'),
	('tie', 'china-united-states-exchange-foundation.chinese-government', 'description', '9',
		'closely collaborating with the Chinese government to enhance bilateral relations'),
	('tie', 'china-silicon-valley.founder', 'description', '6', 'Victor Wang, founder and chairman of China Silicon Valley');

insert into evidence (kind, key, field, source, place_kind, place, quote) values
	('organization', 'china-silicon-valley', 'kind', 'cusef-2024', 'PARAGRAPH', '1', 'a California nonprofit organization'),
	('organization', 'china-silicon-valley', 'kind', 'ktsf-2024', 'PARAGRAPH', '3', '非營利組織'),
	('organization', 'china-silicon-valley', 'city', 'nbc-bay-area-2024', 'PARAGRAPH', '2', 'Palo Alto-based nonprofit'),
	('organization', 'china-silicon-valley', 'city', 'ktsf-2024', 'PARAGRAPH', '3', '總部位於Palo Alto'),
	('organization', 'china-silicon-valley', 'founded', 'cusef-2024', 'PARAGRAPH', '1', 'founded in 2012'),
	('organization', 'china-silicon-valley', 'founded', 'nbc-bay-area-2024', 'PARAGRAPH', '2', 'formed in 2012');

insert into evidence (kind, key, field, side, place, quote) values
	('organization', 'china-united-states-exchange-foundation', 'description', 'a', '1',
		'an NGO closely collaborating with the Chinese government'),
	('organization', 'china-united-states-exchange-foundation', 'description', 'a', '9',
		'an NGO closely collaborating with the Chinese government to enhance bilateral relations');

insert into evidence (kind, key, field, side, source, place_kind, place, quote) values
	('organization', 'china-united-states-exchange-foundation', 'description', 'b', 'nbc-bay-area-2024', 'PARAGRAPH', '6',
		'the privately funded China-United States Exchange Foundation');

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('organization', 'invest-hk', 'kind', '9', 'a government entity', 'INFERRED',
		'A government entity for Hong Kong is one of a government abroad.'),
	('tie', 'china-united-states-exchange-foundation.chinese-government', 'kind', '9', 'collaborating with', 'STATED',
		'To collaborate with someone is to work with them.'),
	('tie', 'china-silicon-valley.founder', 'kind', '6', 'founder', 'STATED', 'It was founded by its founder.'),
	('organization', 'chinese-communist-party', 'kind', '5', 'Chinese Communist Party', 'INFERRED', 'By its name.'),
	('organization', 'antioch-city-council', 'kind', '5', 'Antioch City Council', 'INFERRED', 'By its name.'),
	('organization', 'antioch-city-council', 'city', '5', 'Antioch City Council', 'INFERRED', 'By its name.'),
	('tie', 'antioch-city-council.city', 'kind', '5', 'Antioch City Council', 'INFERRED',
		'A city council is a part of its city.'),
	('tie', 'antioch-city-council.city', 'description', '5', 'Antioch City Council', 'INFERRED', 'By its name.'),
	('tie', 'antioch-city-council.city', 'other', '5', 'Antioch City Council', 'INFERRED', 'By its name.');

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning) values
	('organization', 'invest-hk', 'aliases', 'nbc-bay-area-2024', 'PARAGRAPH', '6', 'Invest Hong Kong', 'INFERRED',
		'Taken to be the same, with Hong Kong written out.');

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'organization', key, field, place, quote, strength, reasoning
from (values
	('city-of-oakley', '3', 'City of Oakley', 'STATED', null),
	('city-of-antioch', '5', 'Lamar Hernandez-Thorpe of Antioch', 'INFERRED', 'A city whose mayor is named.'),
	('city-of-east-palo-alto', '5', 'Antonio Lopez of East Palo Alto', 'INFERRED', 'A city whose mayor is named.'),
	('city-of-san-carlos', '5', 'John Dugan of San Carlos', 'INFERRED', 'A city whose mayor is named.'),
	('city-of-saratoga', '5', 'Yan Zhao of Saratoga', 'INFERRED', 'A city whose mayor is named.'),
	('city-of-morgan-hill', '5', 'Vice Mayor Marilyn Librers of Morgan Hill', 'INFERRED',
		'A city whose vice mayor is named.')
) as given (key, place, quote, strength, reasoning)
cross join unnest(array['kind', 'city']) as field;

-- People
insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning) values
	('official', 'yan-zhao', 'aliases', 'ktsf-2024', 'PARAGRAPH', '2', 'Saratoga市長趙嬿', 'STATED', null),
	('official', 'marilyn-librers', 'aliases', 'chongqing-foreign-affairs-2024', 'PARAGRAPH', '2', '美国摩根山市副市长里布斯',
		'INFERRED', 'The report gives the name in Chinese alone, as that of the vice mayor of Morgan Hill.'),
	('official', 'blinken', 'aliases', 'contra-costa-herald-2024', 'LINE', '14', 'Secretary Blinken', 'INFERRED',
		'The article gives neither first name nor office. Antony Blinken, Secretary of State of the United States in May '
			'2024, is taken to be meant.');

insert into evidence (kind, key, field, side, place, quote) values
	('office', 'anissa-williams.mayor', 'title', null, '4', 'Mayor Anissa Williams'),
	('office', 'marilyn-librers.vice-mayor', 'title', 'a', '5', 'Vice Mayor Marilyn Librers of Morgan Hill'),
	('office', 'marilyn-librers.vice-mayor', 'organization', null, '5', 'Vice Mayor Marilyn Librers of Morgan Hill'),
	('office', 'james-chau.president', 'title', null, '6', 'CUSEF’s President James Chau'),
	('office', 'james-chau.president', 'organization', null, '6', 'CUSEF’s President James Chau'),
	('office', 'alan-wong.governor', 'title', null, '6', 'Governor Alan Wong'),
	('office', 'alex-fang.governor', 'title', null, '6', 'Governor Alex Fang'),
	('office', 'victor-wang.founder-and-chairman', 'title', null, '6',
		'Victor Wang, founder and chairman of China Silicon Valley'),
	('office', 'victor-wang.founder-and-chairman', 'organization', null, '6',
		'Victor Wang, founder and chairman of China Silicon Valley'),
	('office', 'blinken.secretary', 'title', null, '14', 'Secretary Blinken'),
	('office', 'danielle-navarro.assistant-city-manager', 'title', null, '3',
		'Danielle Navarro, Assistant City Manager, City of Oakley'),
	('office', 'danielle-navarro.assistant-city-manager', 'organization', null, '3',
		'Danielle Navarro, Assistant City Manager, City of Oakley');

insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning) values
	('office', 'marilyn-librers.vice-mayor', 'title', 'a', 'cusef-2024', 'PARAGRAPH', '4', 'Vice Mayor Marilyn Librers',
		'STATED', null),
	('office', 'marilyn-librers.vice-mayor', 'title', 'a', 'chongqing-foreign-affairs-2024', 'PARAGRAPH', '2',
		'美国摩根山市副市长里布斯', 'STATED', 'Translated: vice mayor.'),
	('office', 'marilyn-librers.vice-mayor', 'title', 'b', 'nbc-bay-area-2024', 'PARAGRAPH', '3',
		'Morgan Hill Mayor Pro Tem Marilyn Librers', 'STATED', null);

insert into evidence (kind, key, field, source, place_kind, place, quote) values
	('office', 'anissa-williams.mayor', 'organization', 'nbc-bay-area-2024', 'PARAGRAPH', '3', 'Oakley Mayor Anissa Williams');

insert into evidence (kind, key, field, source, place_kind, place, quote)
select 'office', key || '.mayor', field, 'nbc-bay-area-2024', 'PARAGRAPH', '3', quote
from (values
	('lamar-hernandez-thorpe', 'Antioch Mayor Lamar Hernandez-Thorpe'),
	('antonio-lopez', 'East Palo Alto Mayor Antonio Lopez'),
	('john-dugan', 'San Carlos Mayor John Dugan'),
	('yan-zhao', 'Saratoga Mayor Yan Zhao')
) as given (key, quote)
cross join unnest(array['title', 'organization']) as field;


insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('office', 'anissa-williams.mayor', 'organization', '9', 'Mayor Williams also engaged with various businesses from China, '
			'with a special focus on startups and green technology seeking expansion into the U.S. market, emphasizing Oakley',
		'INFERRED', 'The article calls her mayor and speaks of Oakley as her city.'),
	('office', 'alan-wong.governor', 'organization', '6', 'CUSEF’s President James Chau, Governor Alan Wong', 'INFERRED',
		'The sentence lists two Governors after “CUSEF’s President” and names no state: governors of the foundation.'),
	('office', 'alex-fang.governor', 'organization', '6',
		'CUSEF’s President James Chau, Governor Alan Wong, and Governor Alex Fang', 'INFERRED',
		'The sentence lists two Governors after “CUSEF’s President” and names no state: governors of the foundation.'),
	('office', 'blinken.secretary', 'attested', '14', 'Secretary Blinken', 'INFERRED',
		'The article gives the title without a date; the last day it speaks of is May 28, 2024.'),
	('office', 'danielle-navarro.assistant-city-manager', 'attested', '3', 'Assistant City Manager, City of Oakley',
		'INFERRED', 'The article gives the title without a date; the last day it speaks of is May 28, 2024.');

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'office', key || '.mayor', field, '5', quote, strength,
	'One of the “five mayors and one vice mayor”, and the vice mayor is another.' || remark
from (values
	('lamar-hernandez-thorpe', 'Lamar Hernandez-Thorpe of Antioch'),
	('antonio-lopez', 'Antonio Lopez of East Palo Alto'),
	('john-dugan', 'John Dugan of San Carlos'),
	('yan-zhao', 'Yan Zhao of Saratoga')
) as given (key, quote)
cross join (values
	('title', 'DERIVED', ''),
	('organization', 'INFERRED', ' “Of” a city is taken to mean: its mayor.')
) as asked (field, strength, remark);

insert into evidence (kind, key, field, place, quote, strength, reasoning)
select 'office', key, 'attested', place, quote, 'INFERRED', 'The title is given in the account of these days.'
from (values
	('anissa-williams.mayor', '5', 'She was one of five mayors and one vice mayor from the Bay Area who participated in a '
		'global meeting of city leaders on May 22 and 23'),
	('lamar-hernandez-thorpe.mayor', '5', 'participated in a global meeting of city leaders on May 22 and 23'),
	('antonio-lopez.mayor', '5', 'participated in a global meeting of city leaders on May 22 and 23'),
	('john-dugan.mayor', '5', 'participated in a global meeting of city leaders on May 22 and 23'),
	('yan-zhao.mayor', '5', 'participated in a global meeting of city leaders on May 22 and 23'),
	('marilyn-librers.vice-mayor', '5', 'participated in a global meeting of city leaders on May 22 and 23'),
	('james-chau.president', '6', 'welcomed to Hong Kong on May 20, 2024'),
	('alan-wong.governor', '6', 'welcomed to Hong Kong on May 20, 2024'),
	('alex-fang.governor', '6', 'welcomed to Hong Kong on May 20, 2024'),
	('victor-wang.founder-and-chairman', '6', 'welcomed to Hong Kong on May 20, 2024')
) as given (key, place, quote);

-- Those whom the report from Chongqing names, in Chinese
insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, 'chongqing-foreign-affairs-2024', 'PARAGRAPH', place, quote, strength, reasoning
from (values
	('organization', 'chongqing-municipal-party-committee', 'aliases', '5', '代表重庆市委、市政府', 'STATED', null),
	('organization', 'chongqing-municipal-party-committee', 'kind', '1', '重庆市委书记', 'INFERRED',
		'By its name, translated: secretary of the municipal Party committee.'),
	('organization', 'chongqing-municipal-party-committee', 'city', '1', '重庆市委书记', 'STATED',
		'Translated: secretary of the municipal Party committee of Chongqing.'),
	('organization', 'chongqing-municipal-government', 'kind', '5', '代表重庆市委、市政府', 'STATED',
		'Translated: on behalf of the municipal Party committee and the municipal government of Chongqing.'),
	('organization', 'chongqing-municipal-government', 'city', '5', '代表重庆市委、市政府', 'STATED',
		'Translated: on behalf of the municipal Party committee and the municipal government of Chongqing.'),
	('organization', 'chinese-peoples-association-for-friendship-with-foreign-countries', 'aliases', '2',
		'中国人民对外友好协会', 'STATED', null),
	('official', 'yuan-jiajun', 'aliases', '1', '重庆市委书记袁家军', 'STATED', null),
	('official', 'hu-henghua', 'aliases', '2', '市长胡衡华', 'STATED', null),
	('official', 'yan-dong', 'aliases', '2', '中国人民对外友好协会副会长鄢东', 'STATED', null),
	('office', 'yuan-jiajun.party-secretary', 'title', '1', '重庆市委书记袁家军', 'STATED',
		'Translated: secretary of the municipal Party committee of Chongqing.'),
	('office', 'yuan-jiajun.party-secretary', 'organization', '1', '重庆市委书记袁家军', 'STATED',
		'Translated: secretary of the municipal Party committee of Chongqing.'),
	('office', 'yuan-jiajun.party-secretary', 'attested', '1', '5月22日', 'INFERRED',
		'The title is given in the account of this day.'),
	('office', 'hu-henghua.mayor', 'title', '2', '重庆市委副书记、市长胡衡华', 'STATED', 'Translated: mayor.'),
	('office', 'hu-henghua.mayor', 'organization', '2', '重庆市委副书记、市长胡衡华', 'INFERRED',
		'A mayor of Chongqing, who spoke on behalf of the municipal government among others; that the office is in it is a '
			'conclusion.'),
	('office', 'hu-henghua.mayor', 'attested', '1', '5月22日', 'INFERRED', 'The title is given in the account of this day.'),
	('office', 'hu-henghua.deputy-party-secretary', 'title', '2', '重庆市委副书记、市长胡衡华', 'STATED',
		'Translated: deputy secretary of the municipal Party committee of Chongqing.'),
	('office', 'hu-henghua.deputy-party-secretary', 'organization', '2', '重庆市委副书记、市长胡衡华', 'STATED',
		'Translated: deputy secretary of the municipal Party committee of Chongqing.'),
	('office', 'hu-henghua.deputy-party-secretary', 'attested', '1', '5月22日', 'INFERRED',
		'The title is given in the account of this day.'),
	('office', 'yan-dong.vice-president', 'title', '2', '中国人民对外友好协会副会长鄢东', 'STATED',
		'Translated: vice president.'),
	('office', 'yan-dong.vice-president', 'organization', '2', '中国人民对外友好协会副会长鄢东', 'STATED',
		'Translated: of the Chinese People’s Association for Friendship with Foreign Countries.'),
	('office', 'yan-dong.vice-president', 'attested', '1', '5月22日', 'INFERRED',
		'The title is given in the account of this day.')
) as given (kind, key, field, place, quote, strength, reasoning);

insert into claim (record_kind, record_key, field, standing, says, reason, published_at)
select kind, key, field, coalesce(standing, 'ONLY'), says, reason, timestamptz '2026-11-23 20:00:00+00'
from evidence
left join dispute using (kind, key, field, side)
group by kind, key, field, standing, says, reason
order by min(n);

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source.id, row_number() over (partition by claim.id order by n),
	place_kind, place, quote, strength, reasoning
from evidence
left join dispute using (kind, key, field, side)
join claim on claim.edition_id is null and (record_kind, record_key, claim.field) = (kind, key, evidence.field)
	and claim.says is not distinct from dispute.says
join source on source.slug = evidence.source
order by n;

drop table evidence;
drop table dispute;
