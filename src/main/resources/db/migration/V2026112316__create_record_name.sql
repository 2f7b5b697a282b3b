-- What every record is called that is public now, by the kind and key that claims name it by, and the page that shows
-- it. Edition zero is the directory's. The view reads with the rights of whoever asks, so the wall stands before it too.
create view record_name with (security_invoker = true) as
select
	concat_ws('/', edition_id, kind, key) as id,
	edition_id, kind, key, part, position, name, page, path
from (
	select e.id as edition_id, p.title as page, '/trips/' || t.slug as path, r.kind, r.key, r.part, r.position, r.name
	from edition e
	join trip t on t.id = e.trip_id
	join particulars p on p.edition_id = e.id
	join (
		select edition_id, 'trip' as kind, 'trip' as key, 1 as part, 1 as position, title as name from particulars
		union all select edition_id, 'traveler', key, 2, position, name from traveler
		union all select edition_id, 'organizer', key, 3, position, name from organizer
		union all select edition_id, 'stop', key, 4, position, city_name from stop
		union all select edition_id, 'payment', key, 5, position, payer from payment
		union all select edition_id, 'gift', key, 5, 1000 + position, description from gift
		union all select edition_id, 'meeting', key, 6, position, title from meeting
		union all select m.edition_id, 'attendance', m.key || '.' || a.key, 7, 100 * m.position + a.position, a.name || ' · ' || m.title
			from attendance a join meeting m on m.id = a.meeting_id
		union all select edition_id, 'statement', key, 8, position, speaker from statement
		union all select edition_id, 'commitment', key, 9, position, words from commitment
	) as r on r.edition_id = e.id
	where e.state = 'PUBLISHED'

	union all select 0, name, '/officials/' || slug, 'official', slug, 1, 0, name from official
	union all select 0, o.name, '/officials/' || o.slug, 'office', o.slug || '.' || f.key, 1, 0, o.name || ', ' || f.title
		from office f join official o on o.id = f.official_id
	union all select 0, name, '/organizations/' || slug, 'organization', slug, 2, 0, name from organization
	union all select 0, o.name, '/organizations/' || o.slug, 'tie', o.slug || '.' || t.key, 2, 0, o.name || ' · ' || t.description
		from tie t join organization o on o.id = t.organization_id
	union all select 0, o.name, '/organizations/' || o.slug, 'registration', o.slug || '.' || r.key, 2, 0, o.name || ' · ' || r.capacity
		from registration r join organization o on o.id = r.organization_id
	union all select 0, name, '/cities/' || slug, 'city', slug, 3, 0, name from city
	union all select 0, c.name || ' – ' || r.partner, '/sister-cities/' || r.slug, 'relationship', r.slug, 4, 0, c.name || ' – ' || r.partner
		from relationship r join city c on c.id = r.home_city_id
	union all select 0, c.name || ' – ' || r.partner, '/sister-cities/' || r.slug, 'stage', r.slug || '.' || s.key, 4, s.position,
			c.name || ' – ' || r.partner
		from stage s join relationship r on r.id = s.relationship_id join city c on c.id = r.home_city_id
) as named;

grant select on record_name to open_delegation_register;
