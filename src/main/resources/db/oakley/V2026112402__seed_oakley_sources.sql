-- The article that the first edition rests on, the five sources that the second adds, and what they say of the places.
insert into source (slug, kind, title, title_in_english, description, remark, publisher, language, issued, url, published_at)
select slug, kind, title, title_in_english, description, remark, publisher, language, issued::edtf, url,
	timestamptz '2026-11-23 20:00:00+00'
from (values
	('contra-costa-herald-2024', 'PRESS_RELEASE_WITH_ADDITIONS', null, null,
		'Article on the visit to Hong Kong and Chongqing',
		'It stands under the name of an Assistant City Manager of Oakley, and a journalist contributed to it. Which '
			'sentence is whose is not marked. The copy that this record was made from has neither title nor date; the last '
			'day it speaks of is May 28, 2024. Its lines are counted as paragraphs and headings are: lines 1 and 2 stand '
			'above the byline, which is line 3.',
		'Contra Costa Herald', 'en', null,
		'https://contracostaherald.com/'
			'oakley-antioch-mayors-visit-china-to-strengthen-global-partnerships-promote-sustainable-development/'),
	('cusef-2024', 'ORGANIZATION_SITE', 'CUSEF Welcomes Silicon Valley Mayors to Hong Kong', null,
		'Page of the foundation’s own newsroom on the meeting of May 20, 2024',
		'The copy that was read breaks off in the caption of a picture, which is counted as paragraph 5.',
		'China-United States Exchange Foundation', 'en', null,
		'https://www.cusef.org.hk/en/newsroom/cusef-welcomes-silicon-valley-mayors-to-hong-kong'),
	('nbc-bay-area-2024', 'NEWS_REPORT', 'Bay Area leaders visit China to foster investment, tourism', null,
		'News report on the trip',
		'The copy that was read has no date and breaks off in paragraph 7.',
		'NBC Bay Area / Bay City News', 'en', null,
		'https://nbcbayarea.com/news/local/bay-area-leaders-visit-china-to-foster-investment-tourism/3544294/'),
	('xinhua-2024', 'STATE_MEDIA', 'Silicon Valley mayors eye opportunities in China', null,
		'Report of the news agency on the conference in Chongqing', 'The copy that was read breaks off in paragraph 8.',
		'Xinhua', 'en', '2024-05-24',
		'http://www.china.org.cn/china/Off_the_Wire/2024-05/24/content_117212609.htm'),
	('ktsf-2024', 'NEWS_REPORT', null, null,
		'News report in Chinese on the trip, while it was under way', null,
		'KTSF', 'zh-Hant', '2024-05-22',
		'https://www.ktsf.com/2024/05/22/silicon-valley-leaders-china-trip/'),
	('chongqing-foreign-affairs-2024', 'FOREIGN_GOVERNMENT_SITE',
		'深化地方合作 促进共同发展 2024重庆国际友好城市合作大会开幕',
		'Chongqing International Friendship Cities Cooperation Conference 2024 opens (translated for this record)',
		'Report in Chinese on the opening of the conference in Chongqing',
		'The copy that was read breaks off in paragraph 5, in the account of the mayor’s address.',
		'Foreign Affairs Office of the Chongqing Municipal People’s Government', 'zh-Hans', '2024-05-23',
		'http://cqworld.cn/news_show.aspx?id=22549')
) as given (slug, kind, title, title_in_english, description, remark, publisher, language, issued, url);

-- Who says so: a row is a citation, and the rows of one field are one claim. A line without a source is the article's.
create temporary table evidence (
	n integer generated always as identity,
	kind text default 'city',
	key text,
	field text,
	source text default 'contra-costa-herald-2024',
	place_kind text default 'LINE',
	place text,
	quote text,
	strength text default 'STATED',
	reasoning text
);

insert into evidence (key, field, source, place_kind, place, quote)
select key, 'region', 'cusef-2024', 'PARAGRAPH', '1', 'Mayors from six cities in Silicon Valley, California'
from unnest(array['oakley', 'antioch', 'east-palo-alto', 'san-carlos', 'saratoga', 'morgan-hill']) as key;

insert into evidence (key, field, place, quote, strength, reasoning) values
	('palo-alto', 'region', '6', 'a Palo Alto-based nonprofit founded in 2012', 'INFERRED',
		'The article does not name the state; the foundation’s newsroom calls the same nonprofit one of California.'),
	('hong-kong', 'names', '6', 'welcomed to Hong Kong', 'INFERRED', 'The name of the same city in Chinese; the article gives the English one.'),
	('hong-kong', 'country', '10', 'Hong Kong, the first stop on their visit to China', 'INFERRED',
		'ISO 3166-1 gives Hong Kong, in China, a code of its own.');

insert into evidence (key, field, source, place_kind, place, quote, strength, reasoning) values
	('palo-alto', 'region', 'cusef-2024', 'PARAGRAPH', '1', 'China Silicon Valley, a California nonprofit organization',
		'INFERRED', 'A nonprofit that is based in Palo Alto and is one of California.');

insert into evidence (key, field, place, quote) values
	('chongqing', 'country', '4', 'Chongqing, China');

insert into evidence (key, field, source, place_kind, place, quote, strength, reasoning) values
	('chongqing', 'names', 'chongqing-foreign-affairs-2024', 'HEADLINE', null, '2024重庆国际友好城市合作大会开幕', 'STATED', null),
	('chongqing', 'names', 'ktsf-2024', 'PARAGRAPH', '2', '重慶', 'STATED', null),
	('chongqing', 'names', 'xinhua-2024', 'PARAGRAPH', '2', 'Chongqing', 'INFERRED',
		'Chungking is a former English spelling of the same name; the sources do not use it.');

insert into evidence (key, field, source, place_kind, place, quote, strength, reasoning)
select key, 'country', source, place_kind, place, quote, 'INFERRED', 'California is a state of the United States.'
from evidence
where field = 'region';

insert into claim (record_kind, record_key, field, published_at)
select kind, key, field, timestamptz '2026-11-23 20:00:00+00'
from evidence
group by kind, key, field
order by min(n);

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source.id, row_number() over (partition by claim.id order by n),
	place_kind, place, quote, strength, reasoning
from evidence
join claim on claim.edition_id is null and (record_kind, record_key, claim.field) = (evidence.kind, key, evidence.field)
join source on source.slug = evidence.source
order by n;

drop table evidence;
