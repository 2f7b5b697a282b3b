-- The sources that say of a city that it lies in California are those of its code.
update city set state = 'US-CA' where country_code = 'US' and region = 'California';

insert into claim (record_kind, record_key, field, published_at)
select record_kind, record_key, 'state', claim.published_at
from claim
join city on city.slug = record_key
where edition_id is null and record_kind = 'city' and field = 'region' and state = 'US-CA'
order by claim.id;

insert into citation (claim_id, source_id, position, place_kind, place, quote, strength, reasoning)
select code.id, source_id, position, place_kind, place, quote, 'INFERRED',
	concat_ws(' ', reasoning, 'US-CA is the code of California in ISO 3166-2.')
from citation
join claim region on region.id = claim_id and region.edition_id is null and region.field = 'region'
join claim code on (code.record_kind, code.record_key, code.field) = (region.record_kind, region.record_key, 'state')
order by citation.id;
