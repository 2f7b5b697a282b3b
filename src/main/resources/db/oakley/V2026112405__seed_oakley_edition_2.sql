-- The second edition: a copy of the first, with five further sources and the places where the accounts differ.
insert into edition (trip_id, number)
select id, 2 from trip where slug = 'hong-kong-chongqing-2024';

create temporary view former as
select edition.id from edition join trip on trip.id = trip_id where slug = 'hong-kong-chongqing-2024' and number = 1;

create temporary view draft as
select edition.id from edition join trip on trip.id = trip_id where slug = 'hong-kong-chongqing-2024' and number = 2;

-- The copy: every record keeps its key
insert into particulars (edition_id, title, summary, purpose, purpose_kind, delegation, dates, departed, returned, invitation,
	council_authority)
select draft.id, title, summary, purpose, purpose_kind, delegation, dates, departed, returned, invitation, council_authority
from draft, particulars
where edition_id in (select id from former);

insert into traveler (edition_id, key, position, name, official_id, title, city_id, capacity, remark, departed, returned)
select draft.id, key, position, name, official_id, title, city_id, capacity, remark, departed, returned
from draft, traveler
where edition_id in (select id from former);

insert into organizer (edition_id, key, position, name, official_id, organization_id, part, description)
select draft.id, key, position, name, official_id, organization_id, part, description
from draft, organizer
where edition_id in (select id from former);

insert into stop (edition_id, key, position, city_id, dates, remark)
select draft.id, key, position, city_id, dates, remark
from draft, stop
where edition_id in (select id from former);

insert into meeting (edition_id, key, position, title, kind, part_of_trip, city_id, venue, dates, starts_at, host,
	host_organization_id, summary, outcome, minutes)
select draft.id, key, position, title, kind, part_of_trip, city_id, venue, dates, starts_at, host, host_organization_id, summary,
	outcome, minutes
from draft, meeting
where edition_id in (select id from former);

create temporary view twin as
select before.id as former_id, meeting.id, key
from meeting
join meeting before using (key)
where meeting.edition_id in (select id from draft) and before.edition_id in (select id from former);

insert into meeting_topic (meeting_id, position, topic)
select twin.id, position, topic
from meeting_topic
join twin on twin.former_id = meeting_id;

insert into attendance (meeting_id, key, position, name, official_id, organization_id, representing,
	representing_organization_id, part, certainty, collective, delegation)
select twin.id, attendance.key, position, name, official_id, organization_id, representing, representing_organization_id, part,
	certainty, collective, delegation
from attendance
join twin on twin.former_id = meeting_id;

insert into statement (edition_id, key, position, speaker, official_id, organization_id, manner, words, language, quoted_from,
	said, occasion, meeting_id)
select draft.id, statement.key, position, speaker, official_id, organization_id, manner, words, language, quoted_from, said,
	occasion, twin.id
from draft cross join statement
left join twin on twin.former_id = meeting_id
where edition_id in (select id from former);

insert into commitment (edition_id, key, position, kind, words, owner, official_id, organization_id, condition, due, outcome)
select draft.id, key, position, kind, words, owner, official_id, organization_id, condition, due, outcome
from draft, commitment
where edition_id in (select id from former);

insert into payment (edition_id, key, position, payer, payer_official_id, payer_organization_id, purpose, amount, currency,
	basis, received, paid_to)
select draft.id, key, position, payer, payer_official_id, payer_organization_id, purpose, amount, currency, basis, received,
	paid_to
from draft, payment
where edition_id in (select id from former);

insert into payment_beneficiary (payment_id, traveler_id)
select payment.id, traveler.id
from payment_beneficiary
join payment paid on paid.id = payment_id
join traveler benefited on benefited.id = traveler_id
join payment on payment.key = paid.key
join traveler on traveler.key = benefited.key
join draft on draft.id = payment.edition_id and draft.id = traveler.edition_id
where paid.edition_id in (select id from former);

-- What the further sources add
update particulars set
	summary = 'Five mayors and one vice mayor from the Bay Area, among them Mayor Anissa Williams of Oakley, traveled to Hong Kong '
		'and Chongqing in May 2024. They were welcomed to Hong Kong by the China-United States Exchange Foundation, which one '
		'source calls “an NGO closely collaborating with the Chinese government” and another “privately funded”, and took '
		'part in a conference of cities in Chongqing on May 22 and 23. That China Silicon Valley, a nonprofit based in Palo '
		'Alto, paid for the trip is said by one source, an article under the name of Oakley’s Assistant City Manager. '
		'None states an amount.',
	purpose = 'Fostering international cooperation and exploring new opportunities for economic and sustainable development; '
		'fostering investment, business and tourism exchanges between China and cities in Northern California',
	purpose_kind = 'TRADE',
	dates = '2024-05-19/2024-05-26',
	departed = '2024-05-19',
	returned = '2024-05-26'
where edition_id in (select id from draft);

insert into traveler (edition_id, key, position, name, official_id, title, capacity)
select draft.id, slug, 7, name, official.id, 'Founder and chairman of China Silicon Valley', 'NOT_STATED'
from draft, official
where slug = 'victor-wang';

insert into organizer (edition_id, key, position, name, official_id, part, description)
select draft.id, 'victor-wang-lead', 3, name, official.id, 'LED', 'Chairman of China Silicon Valley'
from draft, official
where slug = 'victor-wang';

insert into organizer (edition_id, key, position, name, organization_id, part, description)
select draft.id, slug, 2, name, organization.id, 'ORGANIZED', 'A nonprofit based in Palo Alto'
from draft, organization
where slug = 'china-silicon-valley';

update stop set dates = '2024-05-22/2024-05-23'
where key = 'chongqing' and edition_id in (select id from draft);

update meeting set host = organization.name, host_organization_id = organization.id
from organization
where organization.slug = 'china-united-states-exchange-foundation'
	and key = 'cusef-welcome' and edition_id in (select id from draft);

update meeting set title = 'Chongqing International Friendship Cities Cooperation Conference 2024', city_id = city.id,
	venue = 'Guangyang Isle',
	summary = 'Attended by mayors and representatives of 48 cities in 31 countries. On May 22 Yuan Jiajun, Secretary of the '
		'Municipal Party Committee, declared it open. Addresses at the opening were given by Mayor Hu Henghua of Chongqing, by '
		'the mayors of Seville and Windhoek, by the vice mayors of Hiroshima, Sydney and Morgan Hill, and by Yan Dong, Vice '
		'President of the Chinese People’s Association for Friendship with Foreign Countries.'
from city
where city.slug = 'chongqing' and key = 'city-leaders' and edition_id in (select id from draft);

insert into meeting_topic (meeting_id, position, topic)
select id, 1, 'How to build green cities' from twin where key = 'city-leaders';

update meeting set city_id = city.id, dates = '2024-05-20?'
from city
where city.slug = 'hong-kong' and key = 'invest-hk' and edition_id in (select id from draft);

-- Those whom the foundation, as the host, names on its own page
create temporary table named_by_host (key text, position integer, quote text);

insert into named_by_host values
	('lamar-hernandez-thorpe', 6, 'Lamar Hernandez-Thorpe (Antioch)'),
	('antonio-lopez', 7, 'Antonio Lopez (East Palo Alto)'),
	('anissa-williams', 8, 'Anissa Williams (Oakley)'),
	('john-dugan', 9, 'John Dugan (San Carlos)'),
	('yan-zhao', 10, 'Yan Zhao (Saratoga)'),
	('marilyn-librers', 11, 'Vice Mayor Marilyn Librers');

insert into attendance (meeting_id, key, position, name, official_id, part, certainty, delegation)
select twin.id, named_by_host.key, position, name, official.id, 'PARTICIPANT', 'CONFIRMED', true
from named_by_host
join official on official.slug = named_by_host.key
join twin on twin.key = 'cusef-welcome';

update attendance set certainty = 'CONFIRMED'
from twin
where twin.id = meeting_id and twin.key = 'cusef-welcome' and attendance.key in ('james-chau', 'alan-wong', 'alex-fang');

insert into attendance (meeting_id, key, position, name, part, certainty, collective, delegation)
select id, 'the-group', 3, 'The group', 'PARTICIPANT', 'REPORTED', true, true from twin where key = 'invest-hk'
union all
select id, 'hong-kong-officials', 4, 'Government officials in Hong Kong', 'PARTICIPANT', 'INFERRED', true, false
from twin where key = 'invest-hk';

update attendance set part = 'SPEAKER'
from twin
where twin.id = meeting_id and twin.key = 'city-leaders' and attendance.key = 'marilyn-librers';

-- Those whom the caption of a picture on the host's page names beside them
create temporary table in_picture (key text, position integer, delegation boolean, quote text);

insert into in_picture values
	('victor-wang', 12, true, 'Mr. Victor Wang'),
	('pamela-tin', 13, false, 'Dr. Pamela Tin'),
	('nicholas-kwan', 14, false, 'Mr. Nicholas Kwan');

insert into attendance (meeting_id, key, position, name, official_id, part, certainty, delegation)
select twin.id, in_picture.key, position, name, official.id, 'PARTICIPANT', 'INFERRED', delegation
from in_picture
join official on official.slug = in_picture.key
join twin on twin.key = 'cusef-welcome';

-- Those whom the report from Chongqing names for that city and for the country
create temporary table of_chongqing (key text, position integer, part text, representing text, place text, quote text,
	translated text);

insert into of_chongqing values
	('yuan-jiajun', 7, 'PARTICIPANT', 'chongqing-municipal-party-committee', '1', '重庆市委书记袁家军出席大会并宣布开幕',
		'Translated: Yuan Jiajun, secretary of the municipal Party committee of Chongqing, attended the conference and '
			'declared it open.'),
	('hu-henghua', 8, 'SPEAKER', 'chongqing-municipal-government', '2', '重庆市委副书记、市长胡衡华',
		'Translated: Hu Henghua, deputy secretary of the municipal Party committee and mayor of Chongqing. The sentence lists '
			'those who gave addresses at the opening (致辞).'),
	('yan-dong', 9, 'SPEAKER', 'chinese-peoples-association-for-friendship-with-foreign-countries', '2',
		'中国人民对外友好协会副会长鄢东致辞',
		'Translated: Yan Dong, vice president of the Chinese People’s Association for Friendship with Foreign Countries, gave '
			'an address.');

insert into attendance (meeting_id, key, position, name, official_id, representing, representing_organization_id, part,
	certainty)
select twin.id, of_chongqing.key, position, official.name, official.id,
	case of_chongqing.key when 'hu-henghua' then organization.name || ', and the Municipal Party Committee'
		else organization.name end,
	organization.id, part, 'REPORTED'
from of_chongqing
join official on official.slug = of_chongqing.key
join organization on organization.slug = of_chongqing.representing
join twin on twin.key = 'city-leaders';

-- What was said, and what was announced
update statement set said = '2024-05-20', meeting_id = twin.id
from twin
where twin.key = 'cusef-welcome' and statement.key = 'delighted-to-welcome' and edition_id in (select id from draft);

insert into statement (edition_id, key, position, speaker, official_id, manner, words, language, said, occasion, meeting_id)
select draft.id, given.key, given.position, coalesce(given.speaker, official.name), official.id, manner, words, language,
	said::edtf, occasion, twin.id
from draft cross join (values
	(9, 'a-lot-to-offer', 'Mayors of Silicon Valley cities', null, 'PARAPHRASE',
		'The Chinese metropolis of Chongqing and Silicon Valley in the United States have a lot to offer each other, and their '
			'future exchange and cooperation will be mutually beneficial.',
		'en', '2024-05-22/2024-05-23', null, 'city-leaders'),
	(10, 'mutual-trust', null, 'hu-henghua', 'PARAPHRASE', '近年来,重庆与各友城互尊互信、互惠互利、互帮互助、互学互鉴',
		'zh-Hans', '2024-05-22', 'At the opening of the conference', 'city-leaders'),
	(11, 'climate-change', null, 'lamar-hernandez-thorpe', 'DIRECT',
		'The climate change is having a real impact on my city. We are building a desalination plant because of the coming salt '
			'water intrusion and the ice caps in North America melting',
		'en', '../2024-05-24', 'In a report on the conference in Chongqing, which does not say where the words were said', null),
	(12, 'restoring-ecology', null, 'lamar-hernandez-thorpe', 'PARAPHRASE',
		'China''s efforts to restore ecology could serve as a guide.',
		'en', '../2024-05-24', 'In a report on the conference in Chongqing, which does not say where the words were said', null),
	(13, 'logistics-and-transportation', null, 'anissa-williams', 'DIRECT',
		'Logistics, transportation... These are things that are very important to us',
		'en', '../2024-05-24', 'In a report on the conference in Chongqing, which does not say where the words were said', null),
	(14, 'deep-water-ports', null, 'lamar-hernandez-thorpe', 'DIRECT',
		'I know for sure that Antioch will be following up, because we talked about the deep-water ports in Antioch',
		'en', null, null, null)
) as given (position, key, speaker, official, manner, words, language, said, occasion, meeting)
left join official on official.slug = given.official
left join twin on twin.key = given.meeting;

insert into commitment (edition_id, key, position, kind, words, owner, organization_id)
select draft.id, 'deep-water-ports', 6, 'PROMISE',
	'To be following up, because the deep-water ports in Antioch were talked about, as Mayor Hernandez-Thorpe said',
	organization.name, organization.id
from draft, organization
where slug = 'city-of-antioch';

-- Where the accounts differ: every side stays, and one is preferred
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
	('traveler', 'marilyn-librers', 'title', 'a', 'PREFERRED', 'Vice Mayor.',
		'Three of the four sources that give a title of her own use it.'),
	('traveler', 'marilyn-librers', 'title', 'b', 'OTHER', 'Mayor Pro Tem.', null),

	('trip', 'trip', 'delegation', 'a', 'PREFERRED', 'Five mayors and one vice mayor.',
		'It tells the titles of the six officials apart. The foundation’s page, too, names one of them as a vice mayor.'),
	('trip', 'trip', 'delegation', 'b', 'OTHER', 'Mayors of six cities.', null),
	('trip', 'trip', 'delegation', 'c', 'OTHER', 'Five mayors, one mayor pro tem and Victor Wang of China Silicon Valley.', null),

	('organizer', 'china-silicon-valley', 'description', 'a', 'PREFERRED', 'A nonprofit based in Palo Alto.',
		'Three sources say so. The accounts do not exclude each other; this one is the more exact about the place.'),
	('organizer', 'china-silicon-valley', 'description', 'b', 'OTHER', 'A California nonprofit organization.', null),

	('payment', 'trip', 'payer', 'a', 'PREFERRED', 'China Silicon Valley paid for the trip.',
		'Of the sources of this edition, this one alone says who paid; the others name only the organizer.'),
	('payment', 'trip', 'payer', 'b', 'OTHER',
		'China Silicon Valley, or its founder and chairman, organized the trip. Who paid is not said.', null),

	('meeting', 'cusef-welcome', 'topics', 'a', 'PREFERRED', 'They were the topics of this one meeting.',
		'The page of the host is about this meeting alone; the sentence of the article is nearly the same, in the plural.'),
	('meeting', 'cusef-welcome', 'topics', 'b', 'OTHER', 'They were the topics of the meetings.', null),

	('stop', 'chongqing', 'dates', 'a', 'PREFERRED', 'In Hong Kong on Monday, May 20; in Chongqing for May 22 and 23.',
		'These sources give dates, one of them as the host; the others give a day of the week. The delegation may have been in '
			'both cities on May 20, but no source says so.'),
	('stop', 'chongqing', 'dates', 'b', 'OTHER', 'In Chongqing on Monday, which was May 20.', null),

	('meeting', 'city-leaders', 'title', 'a', 'PREFERRED',
		'Chongqing International Friendship Cities Cooperation Conference 2024.',
		'This is what the event was called; the other words describe it.'),
	('meeting', 'city-leaders', 'title', 'b', 'OTHER', 'A global meeting of city leaders.', null);

-- Fields whose value has changed: what is said for them is written anew, and the rest is copied
create temporary table renewed (kind text, key text, field text);

insert into renewed values
	('trip', 'trip', 'summary'),
	('trip', 'trip', 'dates'),
	('attendance', 'cusef-welcome.james-chau', 'certainty'),
	('attendance', 'cusef-welcome.alan-wong', 'certainty'),
	('attendance', 'cusef-welcome.alex-fang', 'certainty'),
	('attendance', 'city-leaders.marilyn-librers', 'part');

insert into renewed
select distinct kind, key, field from dispute;

insert into claim (edition_id, record_kind, record_key, field)
select draft.id, record_kind, record_key, field
from draft, claim
where edition_id in (select id from former)
	and (record_kind, record_key, field) not in (select kind, key, field from renewed)
order by claim.id;

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source_id, position, place_kind, place, quote, strength, reasoning
from citation
join claim before on before.id = claim_id and before.edition_id in (select id from former)
join claim using (record_kind, record_key, field)
where claim.edition_id in (select id from draft)
order by citation.id;

-- Who says so: a row is a citation, and the rows of one side of one field are one claim.
create temporary table evidence (
	n integer generated always as identity,
	kind text,
	key text,
	field text,
	side text,
	source text,
	place_kind text,
	place text,
	quote text,
	strength text default 'STATED',
	reasoning text
);

-- The article, where it stands on one side or where the field is written anew
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'contra-costa-herald-2024', 'LINE', place, quote, strength, reasoning
from (values
	('traveler', 'marilyn-librers', 'title', 'a', '5', 'Vice Mayor Marilyn Librers of Morgan Hill', 'STATED', null),
	('trip', 'trip', 'delegation', 'a', '5', 'five mayors and one vice mayor from the Bay Area', 'STATED', null),
	('organizer', 'china-silicon-valley', 'description', 'a', '6', 'a Palo Alto-based nonprofit', 'STATED', null),
	('payment', 'trip', 'payer', 'a', '6', 'China Silicon Valley, a Palo Alto-based nonprofit founded in 2012, which paid for '
		'the trip', 'STATED', null),
	('payment', 'trip', 'payer', 'a', '2', 'Paid for by Palo Alto-based nonprofit', 'INFERRED',
		'The line gives no name; the article calls China Silicon Valley a Palo Alto-based nonprofit.'),
	('meeting', 'cusef-welcome', 'topics', 'a', '9',
		'mutual cooperation and the benefits of cultural and economic exchanges between the two countries', 'STATED', null),
	('meeting', 'cusef-welcome', 'topics', 'b', '7', 'the meetings centered on the hopes and concerns of the 95 million people '
		'living in both areas', 'STATED', null),
	('stop', 'chongqing', 'dates', 'a', '6', 'welcomed to Hong Kong on May 20, 2024', 'STATED', null),
	('meeting', 'city-leaders', 'title', 'b', '5', 'a global meeting of city leaders', 'STATED', null),
	('trip', 'trip', 'summary', null, '4', 'Mayor Anissa Williams has successfully concluded a productive visit to Chongqing, '
		'China', 'STATED', 'The record’s own wording, without the judgments of the sources.'),
	('trip', 'trip', 'summary', null, '5', 'five mayors and one vice mayor from the Bay Area who participated in a global '
		'meeting of city leaders on May 22 and 23', 'STATED', null),
	('trip', 'trip', 'summary', null, '1', 'an NGO closely collaborating with the Chinese government', 'STATED', null),
	('trip', 'trip', 'summary', null, '6', 'China Silicon Valley, a Palo Alto-based nonprofit founded in 2012, which paid for '
		'the trip', 'STATED', null),
	('trip', 'trip', 'summary', null, '3', 'By Danielle Navarro, Assistant City Manager, City of Oakley', 'STATED', null)
) as given (kind, key, field, side, place, quote, strength, reasoning);

-- The foundation's newsroom
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'cusef-2024', 'PARAGRAPH', place, quote, strength, reasoning
from (values
	('traveler', 'marilyn-librers', 'title', 'a', '4', 'Vice Mayor Marilyn Librers', 'STATED', null),
	('traveler', 'marilyn-librers', 'remark', null, '4', 'currently on her 38th visit to China', 'STATED', null),
	('trip', 'trip', 'delegation', 'b', '1', 'Mayors from six cities in Silicon Valley, California', 'STATED', null),
	('trip', 'trip', 'summary', null, '1', 'were welcomed to Hong Kong by the China-United States Exchange Foundation (CUSEF) '
		'on May 20, 2024', 'STATED', null),
	('organizer', 'victor-wang', 'name', null, '1', 'The delegation was organized by Victor Wang', 'STATED', null),
	('organizer', 'victor-wang', 'part', null, '1', 'The delegation was organized by Victor Wang', 'STATED', null),
	('organizer', 'victor-wang', 'description', null, '1', 'founder and chairman of China Silicon Valley', 'STATED', null),
	('organizer', 'china-silicon-valley', 'description', 'b', '1', 'a California nonprofit organization', 'STATED', null),
	('payment', 'trip', 'payer', 'b', '1', 'The delegation was organized by Victor Wang', 'STATED', null),
	('stop', 'hong-kong', 'city', null, '1', 'welcomed to Hong Kong', 'STATED', null),
	('stop', 'hong-kong', 'dates', null, '1', 'on May 20, 2024', 'STATED', null),
	('stop', 'hong-kong', 'remark', null, '3', 'the first stop on their visit to China', 'STATED', null),
	('stop', 'chongqing', 'dates', 'a', '1', 'welcomed to Hong Kong by the China-United States Exchange Foundation (CUSEF) on '
		'May 20, 2024', 'STATED', null),
	('stop', 'chongqing', 'dates', 'a', '4', 'The delegation departed Hong Kong for Chongqing, where they will participate in a '
		'global meeting of city leaders on May 22-23.', 'STATED', null),
	('meeting', 'cusef-welcome', 'dates', null, '1', 'on May 20, 2024', 'STATED', null),
	('meeting', 'cusef-welcome', 'city', null, '1', 'welcomed to Hong Kong', 'STATED', null),
	('meeting', 'cusef-welcome', 'host', null, '1', 'welcomed to Hong Kong by the China-United States Exchange Foundation '
		'(CUSEF)', 'STATED', null),
	('meeting', 'cusef-welcome', 'topics', 'a', '2', 'the meeting centered on the hopes and concerns of the 95 million people '
		'living in both areas', 'STATED', null),
	('meeting', 'city-leaders', 'title', 'b', '4', 'a global meeting of city leaders', 'STATED', null),
	('meeting', 'city-leaders', 'dates', null, '4', 'on May 22-23', 'STATED', null),
	('meeting', 'city-leaders', 'city', null, '4', 'Chongqing, where they will participate in a global meeting of city leaders',
		'STATED', null),
	('attendance', 'cusef-welcome.james-chau', 'certainty', null, '1', 'CUSEF’s President James Chau', 'INFERRED',
		'By the host: the foundation’s own page.'),
	('attendance', 'cusef-welcome.alan-wong', 'certainty', null, '1', 'Governor Alan Wong', 'INFERRED',
		'By the host: the foundation’s own page.'),
	('attendance', 'cusef-welcome.alex-fang', 'certainty', null, '1', 'Governor Alex Fang', 'INFERRED',
		'By the host: the foundation’s own page.'),
	('statement', 'delighted-to-welcome', 'said', null, '3', 'Today was an opportunity to exchange ideas and align values',
		'INFERRED', '“Today” is taken to be the day of the meeting, May 20, 2024, which the page is about.'),
	('statement', 'delighted-to-welcome', 'occasion', null, '3', 'Today was an opportunity to exchange ideas and align values with '
		'the elected representatives', 'INFERRED',
		'The page is about the meeting of May 20, 2024 alone, and the words speak of it as today’s. It does not say in so many '
			'words that they were said there.'),
	('statement', 'delighted-to-welcome', 'speaker', null, '3', 'CUSEF President James Chau said', 'STATED', null),
	('statement', 'delighted-to-welcome', 'words', null, '3', 'We are delighted to welcome the mayors to Hong Kong, the first '
		'stop on their visit to China.', 'STATED', null)
) as given (kind, key, field, side, place, quote, strength, reasoning);

insert into evidence (kind, key, field, source, place_kind, place, quote)
select 'traveler', key, 'name', 'cusef-2024', 'PARAGRAPH', '4', quote from named_by_host;

insert into evidence (kind, key, field, source, place_kind, place, quote)
select 'attendance', 'cusef-welcome.' || key, 'name', 'cusef-2024', 'PARAGRAPH', '4', quote from named_by_host;

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'cusef-welcome.' || key, 'part', 'cusef-2024', 'PARAGRAPH', '4', 'The mayors attending the meeting',
	'STATED', 'Named as attending, neither as host nor as speaker.'
from named_by_host;

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'cusef-welcome.' || key, 'certainty', 'cusef-2024', 'PARAGRAPH', '4', 'The mayors attending the meeting',
	'INFERRED', 'By the host: the foundation’s own page.'
from named_by_host;

insert into evidence (kind, key, field, source, place_kind, place, quote)
select 'attendance', 'cusef-welcome.' || key, 'name', 'cusef-2024', 'PARAGRAPH', '5', quote from in_picture;

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'cusef-welcome.' || key, field, 'cusef-2024', 'PARAGRAPH', '5', quote, 'INFERRED',
	'The caption of a picture names them beside those who met. It stands on the host’s own page on the meeting, but does not say '
		'when or where the picture was taken.'
from in_picture
cross join unnest(array['part', 'certainty']) as field;

-- NBC Bay Area
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'nbc-bay-area-2024', 'PARAGRAPH', place, quote, strength, reasoning
from (values
	('traveler', 'marilyn-librers', 'title', 'b', '3', 'Morgan Hill Mayor Pro Tem Marilyn Librers', 'STATED', null),
	('traveler', 'victor-wang', 'name', null, '3', 'and Victor Wang, founder and chairman of China Silicon Valley', 'STATED',
		null),
	('traveler', 'victor-wang', 'title', null, '3', 'founder and chairman of China Silicon Valley', 'STATED', null),
	('traveler', 'victor-wang', 'capacity', null, '3', 'Victor Wang, founder and chairman of China Silicon Valley', 'INFERRED',
		'Named among those whom the trip included, with his title, but not as what he traveled.'),
	('trip', 'trip', 'delegation', 'c', '3', 'Antioch Mayor Lamar Hernandez-Thorpe, Oakley Mayor Anissa Williams, Saratoga '
		'Mayor Yan Zhao, East Palo Alto Mayor Antonio Lopez, Morgan Hill Mayor Pro Tem Marilyn Librers, San Carlos Mayor John '
		'Dugan, and Victor Wang, founder and chairman of China Silicon Valley', 'STATED', null),
	('trip', 'trip', 'summary', null, '2', 'The May 19-26 trip', 'STATED', null),
	('trip', 'trip', 'summary', null, '6', 'the privately funded China-United States Exchange Foundation', 'STATED', null),
	('trip', 'trip', 'purpose', null, '1', 'intended to foster investment, business and tourism exchanges between China and '
		'cities in Northern California', 'STATED', null),
	('trip', 'trip', 'purposeKind', null, '1', 'intended to foster investment, business and tourism exchanges', 'INFERRED',
		'Of the categories, trade is the nearest to investment, business and tourism.'),
	('trip', 'trip', 'dates', null, '2', 'The May 19-26 trip', 'STATED', null),
	('trip', 'trip', 'departed', null, '2', 'The May 19-26 trip', 'DERIVED', 'The first day of the trip.'),
	('trip', 'trip', 'returned', null, '2', 'The May 19-26 trip', 'DERIVED', 'The last day of the trip.'),
	('organizer', 'china-silicon-valley', 'name', null, '2', 'organized by Palo Alto-based nonprofit China Silicon Valley',
		'STATED', null),
	('organizer', 'china-silicon-valley', 'part', null, '2', 'organized by Palo Alto-based nonprofit China Silicon Valley',
		'STATED', null),
	('organizer', 'china-silicon-valley', 'description', 'a', '2', 'Palo Alto-based nonprofit', 'STATED', null),
	('payment', 'trip', 'payer', 'b', '2', 'organized by Palo Alto-based nonprofit China Silicon Valley', 'STATED', null),
	('stop', 'chongqing', 'city', null, '1', 'in the Chinese city of Chongqing', 'STATED', null),
	('stop', 'chongqing', 'dates', 'b', '1', 'were in the Chinese city of Chongqing on Monday', 'DERIVED',
		'May 20 is the one Monday of a trip from May 19 to 26, 2024.'),
	('attendance', 'invest-hk.the-group', 'name', null, '6', 'the group met with government officials in Hong Kong on their '
		'first day, along with leaders from Invest Hong Kong', 'STATED', null),
	('attendance', 'invest-hk.the-group', 'part', null, '6', 'the group met with', 'INFERRED',
		'Named as taking part, neither as host nor as speaker.'),
	('attendance', 'invest-hk.the-group', 'certainty', null, '6', 'Hernandez-Thorpe said the group met with', 'INFERRED',
		'The report gives the word of one traveler for the group, which it does not list here.'),
	('attendance', 'invest-hk.invest-hk', 'name', null, '6', 'leaders from Invest Hong Kong', 'STATED', null),
	('attendance', 'invest-hk.hong-kong-officials', 'name', null, '6', 'met with government officials in Hong Kong on their '
		'first day, along with leaders from Invest Hong Kong', 'INFERRED',
		'The report names them together with the leaders of Invest Hong Kong; it does not say that it was one meeting.'),
	('attendance', 'invest-hk.hong-kong-officials', 'part', null, '6', 'met with government officials', 'INFERRED',
		'Named as taking part, neither as host nor as speaker.'),
	('attendance', 'invest-hk.hong-kong-officials', 'certainty', null, '6', 'Hernandez-Thorpe said the group met with',
		'INFERRED', 'The report gives the word of one traveler that the group met them on the same day; that it was at this '
			'meeting is a conclusion.'),
	('meeting', 'invest-hk', 'city', null, '6', 'met with government officials in Hong Kong on their first day, along with '
		'leaders from Invest Hong Kong', 'STATED', null),
	('meeting', 'invest-hk', 'dates', null, '6', 'on their first day', 'INFERRED',
		'Taken to be May 20, the day on which other sources have them welcomed to Hong Kong. The first day of the trip in this '
			'report is May 19, and it has them in Chongqing on that Monday.'),
	('statement', 'deep-water-ports', 'speaker', null, '5', 'he said', 'DERIVED',
		'“He” is Hernandez-Thorpe, of whom the paragraph before speaks.'),
	('statement', 'deep-water-ports', 'words', null, '5', 'I know for sure that Antioch will be following up, because we talked '
		'about the deep-water ports in Antioch', 'STATED', null),
	('statement', 'deep-water-ports', 'manner', null, '5', '"I know for sure that Antioch will be following up', 'STATED',
		'Reported in quotation marks.'),
	('commitment', 'deep-water-ports', 'words', null, '5', 'Antioch will be following up, because we talked about the deep-water '
		'ports in Antioch', 'STATED', 'The record’s own wording around the words of the source, which does not say with whom.'),
	('commitment', 'deep-water-ports', 'kind', null, '5', 'will be following up', 'STATED', null),
	('commitment', 'deep-water-ports', 'owner', null, '5', 'I know for sure that Antioch will be following up', 'INFERRED',
		'“Antioch” is taken to be the city, whose mayor speaks.')
) as given (kind, key, field, side, place, quote, strength, reasoning);

insert into evidence (kind, key, field, source, place_kind, place, quote)
select 'traveler', key, field, 'nbc-bay-area-2024', 'PARAGRAPH', '3', quote
from (values
	('anissa-williams', 'Oakley Mayor Anissa Williams'),
	('lamar-hernandez-thorpe', 'Antioch Mayor Lamar Hernandez-Thorpe'),
	('antonio-lopez', 'East Palo Alto Mayor Antonio Lopez'),
	('john-dugan', 'San Carlos Mayor John Dugan'),
	('yan-zhao', 'Saratoga Mayor Yan Zhao'),
	('marilyn-librers', 'Morgan Hill Mayor Pro Tem Marilyn Librers')
) as given (key, quote)
cross join unnest(array['name', 'title', 'city']) as field
where (key, field) <> ('marilyn-librers', 'title');

-- Xinhua
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'xinhua-2024', 'PARAGRAPH', place, quote, strength, reasoning
from (values
	('trip', 'trip', 'delegation', 'b', '3', 'Mayors of the Silicon Valley cities of Antioch, East Palo Alto, Morgan Hill, '
		'Oakley, San Carlos and Saratoga', 'STATED', null),
	('trip', 'trip', 'summary', null, '2', 'The Chongqing International Friendship Cities Cooperation Conference 2024 was held '
		'from May 22 to 23', 'STATED', null),
	('stop', 'chongqing', 'dates', 'a', '2', 'held from May 22 to 23', 'STATED', null),
	('meeting', 'city-leaders', 'title', 'a', '2', 'The Chongqing International Friendship Cities Cooperation Conference 2024',
		'INFERRED', 'Taken to be the meeting of which the article speaks: the same days, the same six cities, and the city to '
			'which the delegation went on.'),
	('meeting', 'city-leaders', 'kind', null, '2', 'Conference', 'STATED', null),
	('meeting', 'city-leaders', 'dates', null, '2', 'held from May 22 to 23', 'STATED', null),
	('meeting', 'city-leaders', 'city', null, '1', 'a conference in Chongqing', 'STATED', null),
	('meeting', 'city-leaders', 'venue', null, '4', 'the meeting held on Guangyang Isle', 'STATED', null),
	('meeting', 'city-leaders', 'summary', null, '2', 'mayors and representatives of 48 cities in 31 countries', 'STATED', null),
	('meeting', 'city-leaders', 'topics', null, '4', 'How to build green cities was among the key topics', 'STATED', null),
	('statement', 'a-lot-to-offer', 'speaker', null, '1', 'mayors of Silicon Valley cities told a conference in Chongqing',
		'STATED', null),
	('statement', 'a-lot-to-offer', 'words', null, '1', 'The Chinese metropolis of Chongqing and Silicon Valley in the United '
		'States have a lot to offer each other, and their future exchange and cooperation will be mutually beneficial', 'STATED',
		null),
	('statement', 'a-lot-to-offer', 'manner', null, '1', 'told a conference', 'STATED', 'Reported without quotation marks.'),
	('statement', 'a-lot-to-offer', 'said', null, '2', 'held from May 22 to 23', 'DERIVED', 'The days of the conference.'),
	('statement', 'a-lot-to-offer', 'occasion', null, '1', 'told a conference in Chongqing', 'STATED', null),
	('statement', 'climate-change', 'speaker', null, '5', 'said Lamar A. Hernandez-Thorpe, mayor of the city of Antioch',
		'STATED', null),
	('statement', 'climate-change', 'words', null, '5', 'The climate change is having a real impact on my city. We are building '
		'a desalination plant because of the coming salt water intrusion and the ice caps in North America melting', 'STATED',
		null),
	('statement', 'climate-change', 'manner', null, '5', '"The climate change is having a real impact', 'STATED',
		'Reported in quotation marks.'),
	('statement', 'restoring-ecology', 'speaker', null, '5', 'said Lamar A. Hernandez-Thorpe, mayor of the city of Antioch, '
		'adding that', 'STATED', null),
	('statement', 'restoring-ecology', 'words', null, '5', 'China''s efforts to restore ecology could serve as a guide',
		'STATED', null),
	('statement', 'restoring-ecology', 'manner', null, '5', 'adding that', 'STATED', 'Reported without quotation marks.'),
	('statement', 'logistics-and-transportation', 'speaker', null, '8', 'said Anissa Williams, mayor of the city of Oakley',
		'STATED', null),
	('statement', 'logistics-and-transportation', 'words', null, '8', 'Logistics, transportation... These are things that are '
		'very important to us', 'STATED', null),
	('statement', 'logistics-and-transportation', 'manner', null, '8', '"Logistics, transportation...', 'STATED',
		'Reported in quotation marks. The dots are those of the report.')
) as given (kind, key, field, side, place, quote, strength, reasoning);

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'city-leaders.' || key, 'name', 'xinhua-2024', 'PARAGRAPH', '3',
	'Mayors of the Silicon Valley cities of Antioch, East Palo Alto, Morgan Hill, Oakley, San Carlos and Saratoga attended',
	'INFERRED', 'The sentence names the cities and not the people.'
from named_by_host;

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'statement', key, field, 'xinhua-2024', 'PARAGRAPH', '1', quote, strength, reasoning
from unnest(array['climate-change', 'restoring-ecology', 'logistics-and-transportation']) as key
cross join (values
	('said', 'CHONGQING, May 24 (Xinhua)', 'DERIVED', 'Said no later than on the day of the report.'),
	('occasion', 'mayors of Silicon Valley cities told a conference in Chongqing', 'INFERRED',
		'The report begins with what mayors told the conference. It does not say that these words, too, were said there.')
) as given (field, quote, strength, reasoning);

-- KTSF, in Chinese
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'ktsf-2024', 'PARAGRAPH', place, quote, strength, reasoning
from (values
	('traveler', 'yan-zhao', 'name', null, '2', 'Saratoga市長趙嬿', 'STATED', null),
	('trip', 'trip', 'returned', null, '2', '預計26號回灣區', 'DERIVED',
		'Translated: expected back in the Bay Area on the 26th. The month is that of the report of May 22, 2024, which was '
			'written before the return.'),
	('organizer', 'china-silicon-valley', 'name', null, '3', '非營利組織China Silicon Valley安排', 'STATED', null),
	('organizer', 'china-silicon-valley', 'part', null, '3', '非營利組織China Silicon Valley安排', 'STATED',
		'Translated: arranged by China Silicon Valley.'),
	('organizer', 'china-silicon-valley', 'description', 'a', '3', '總部位於Palo Alto的非營利組織', 'STATED',
		'Translated: a nonprofit organization with its headquarters in Palo Alto.'),
	('organizer', 'victor-wang-lead', 'name', null, '3', '由主席Victor Wang帶隊', 'STATED', null),
	('organizer', 'victor-wang-lead', 'part', null, '3', '由主席Victor Wang帶隊', 'STATED',
		'Translated: led by its chairman, Victor Wang.'),
	('organizer', 'victor-wang-lead', 'description', null, '3', '由主席Victor Wang帶隊', 'STATED',
		'Translated: led by its chairman, Victor Wang.'),
	('payment', 'trip', 'payer', 'b', '3', '非營利組織China Silicon Valley安排', 'STATED',
		'Translated: arranged by China Silicon Valley.'),
	('stop', 'chongqing', 'dates', 'b', '2', '一行人星期一抵達四川重慶', 'DERIVED',
		'Translated: the party arrived in Chongqing on Monday. The Monday before the report of May 22, 2024.')
) as given (kind, key, field, side, place, quote, strength, reasoning);

-- The foreign affairs office of Chongqing, in Chinese
insert into evidence (kind, key, field, side, source, place_kind, place, quote, strength, reasoning)
select kind, key, field, side, 'chongqing-foreign-affairs-2024', place_kind, place, quote, strength, reasoning
from (values
	('traveler', 'marilyn-librers', 'title', 'a', 'PARAGRAPH', '2', '美国摩根山市副市长里布斯', 'STATED',
		'Translated: vice mayor of Morgan Hill.'),
	('meeting', 'city-leaders', 'title', 'a', 'HEADLINE', null, '2024重庆国际友好城市合作大会开幕', 'STATED',
		'The same name in Chinese.'),
	('meeting', 'city-leaders', 'summary', null, 'PARAGRAPH', '1', '来自全球31个国家48个友好城市', 'STATED',
		'Translated: from 48 friendship cities in 31 countries.'),
	('attendance', 'city-leaders.marilyn-librers', 'name', null, 'PARAGRAPH', '2', '美国摩根山市副市长里布斯', 'INFERRED',
		'The report gives the name in Chinese alone, as that of the vice mayor of Morgan Hill.'),
	('attendance', 'city-leaders.marilyn-librers', 'part', null, 'PARAGRAPH', '2', '美国摩根山市副市长里布斯', 'STATED',
		'The sentence lists those who gave addresses at the opening (致辞).'),
	('meeting', 'city-leaders', 'summary', null, 'PARAGRAPH', '2', '西班牙塞维利亚市市长桑斯、纳米比亚温得和克市市长奎恩·卡玛蒂、'
		'日本广岛市副市长前健一、澳大利亚悉尼市副市长郭耀文、美国摩根山市副市长里布斯', 'STATED',
		'Translated: the mayors of Seville and Windhoek, and the vice mayors of Hiroshima, Sydney and Morgan Hill. The sentence '
			'lists those who gave addresses at the opening (致辞).'),
	('meeting', 'city-leaders', 'summary', null, 'PARAGRAPH', '4', '袁家军宣布:2024重庆国际友好城市合作大会开幕', 'STATED',
		'Translated: Yuan Jiajun declared the conference open.'),
	('statement', 'mutual-trust', 'speaker', null, 'PARAGRAPH', '5', '他说', 'DERIVED',
		'Translated: he said. “He” is Hu Henghua, of whom the sentence before speaks.'),
	('statement', 'mutual-trust', 'words', null, 'PARAGRAPH', '5', '近年来,重庆与各友城互尊互信、互惠互利、互帮互助、互学互鉴',
		'STATED', 'Translated: in recent years, Chongqing and its friendship cities have respected and trusted, benefited, helped '
			'and learned from each other.'),
	('statement', 'mutual-trust', 'manner', null, 'PARAGRAPH', '5', '他说', 'STATED', 'Reported without quotation marks.'),
	('statement', 'mutual-trust', 'said', null, 'PARAGRAPH', '1', '5月22日', 'DERIVED',
		'The day of the opening; the year is that of the report.'),
	('statement', 'mutual-trust', 'occasion', null, 'PARAGRAPH', '2', '重庆市委副书记、市长胡衡华', 'STATED',
		'Translated: Hu Henghua, deputy secretary of the municipal Party committee and mayor of Chongqing. The sentence lists '
			'those who gave addresses at the opening (致辞).')
) as given (kind, key, field, side, place_kind, place, quote, strength, reasoning);

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'city-leaders.' || key, field, 'chongqing-foreign-affairs-2024', 'PARAGRAPH', place, quote, 'STATED',
	translated
from of_chongqing
cross join unnest(array['name', 'part']) as field;

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'city-leaders.' || key, 'representing', 'chongqing-foreign-affairs-2024', 'PARAGRAPH', place, quote,
	'STATED', translated
from of_chongqing
where key <> 'hu-henghua';

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning) values
	('attendance', 'city-leaders.hu-henghua', 'representing', 'chongqing-foreign-affairs-2024', 'PARAGRAPH', '5',
		'胡衡华代表重庆市委、市政府', 'STATED',
		'Translated: Hu Henghua, on behalf of the municipal Party committee and the municipal government of Chongqing.');

insert into evidence (kind, key, field, source, place_kind, place, quote, strength, reasoning)
select 'attendance', 'city-leaders.' || key, 'certainty', 'chongqing-foreign-affairs-2024', 'PARAGRAPH', place, quote,
	'INFERRED', 'The report says so. Who held the conference is not recorded, so this is not taken as the word of its host.'
from of_chongqing;

-- Written down, and published
insert into claim (edition_id, record_kind, record_key, field, standing, says, reason)
select draft.id, kind, key, field, coalesce(standing, 'ONLY'), says, reason
from draft cross join evidence
left join dispute using (kind, key, field, side)
where not exists (
	select from claim
	where edition_id = draft.id and (record_kind, record_key, claim.field) = (kind, key, evidence.field)
)
group by draft.id, kind, key, field, standing, says, reason
order by min(n);

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source.id,
	(select count(*) from citation where claim_id = claim.id) + row_number() over (partition by claim.id order by n),
	place_kind, place, quote, strength, reasoning
from evidence
left join dispute using (kind, key, field, side)
join claim on (record_kind, record_key, claim.field) = (kind, key, evidence.field)
	and claim.says is not distinct from dispute.says
join draft on draft.id = claim.edition_id
join source on source.slug = evidence.source
order by n;

update edition set state = 'SUPERSEDED' where id in (select id from former);

update edition set state = 'PUBLISHED', published_at = '2026-11-23 21:00:00+00',
	reason = 'Adds five further sources and shows where the accounts differ.'
where id in (select id from draft);

drop view twin;
drop view former;
drop view draft;
drop table evidence;
drop table dispute;
drop table renewed;
drop table named_by_host;
drop table in_picture;
drop table of_chongqing;
