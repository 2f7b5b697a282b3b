-- The sister city relationship that the article thinks of, with a partner in China that it does not name.
insert into relationship (slug, home_city_id, partner, summary, published_at)
select 'oakley-china', city.id, 'a city in China that is not named',
	'The article speaks of a relationship as something that may come: “Should we enter a sister city relationship, our youth '
		'will have incredible opportunities for participating in both cultural and educational exchanges.” Its heading over '
		'this is “Strengthening Sister City Relationships”, and the sentence before it calls the visit to Chongqing “a '
		'significant step in deepening Oakley’s international partnerships”. It names no partner city, no relationship that '
		'exists, and no action of the council.',
	timestamptz '2026-11-23 20:00:00+00'
from city
where slug = 'oakley';

insert into stage (relationship_id, key, position, kind, remark, published_at)
select id, 'contemplated', 1, 'CONTEMPLATED', '“Should we enter a sister city relationship …”',
	timestamptz '2026-11-23 20:00:00+00'
from relationship
where slug = 'oakley-china';

-- Who says so: a row is a citation, and the rows of one field are one claim.
create temporary table evidence (
	n integer generated always as identity,
	kind text,
	key text,
	field text,
	place text,
	quote text,
	strength text,
	reasoning text
);

insert into evidence (kind, key, field, place, quote, strength, reasoning) values
	('relationship', 'oakley-china', 'homeCity', '14', 'deepening Oakley’s international partnerships', 'INFERRED',
		'“We” in the sentence that follows is taken to be Oakley.'),
	('relationship', 'oakley-china', 'summary', '14', 'Should we enter a sister city relationship, our youth will have incredible '
			'opportunities for participating in both cultural and educational exchanges.', 'STATED',
		'The record’s own wording around the words of the article.'),
	('relationship', 'oakley-china', 'summary', '14', 'establishing sister city relationships with China', 'STATED', null),
	('relationship', 'oakley-china', 'summary', '13', 'Strengthening Sister City Relationships', 'STATED', null),
	('relationship', 'oakley-china', 'summary', '14', 'a significant step in deepening Oakley’s international partnerships',
		'STATED', null),
	('stage', 'oakley-china.contemplated', 'kind', '14', 'Should we enter a sister city relationship', 'INFERRED',
		'The sentence speaks of what would be if there were one; the article reports no step towards it.'),
	('stage', 'oakley-china.contemplated', 'remark', '14', 'Should we enter a sister city relationship', 'STATED', null);

insert into claim (record_kind, record_key, field, published_at)
select kind, key, field, timestamptz '2026-11-23 20:00:00+00'
from evidence
group by kind, key, field
order by min(n);

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select claim.id, source.id, row_number() over (partition by claim.id order by n), 'LINE', place, quote, strength, reasoning
from evidence
join claim on claim.edition_id is null and (record_kind, record_key, claim.field) = (kind, key, evidence.field)
join source on source.slug = 'contra-costa-herald-2024'
order by n;

drop table evidence;
