-- What has been published stays as it was published: an amendment is the next edition. What was handed in stays as it was
-- handed in, so that what is published is what was read; to change it, it is given back.
--
-- Whoever changes a part of a draft keeps it one until done: without the lock, somebody else could hand the edition in and
-- publish it in between, and what was published would change a moment later.
create function edition_is_open(edition bigint) returns boolean volatile
	return exists (select from edition e where e.id = edition and e.state = 'DRAFT' for share);

-- A part is neither changed in a closed edition nor moved to another. For a table that hangs off a part, the trigger
-- names the part's table and the column that leads there.
create function refuse_change_of_closed_edition() returns trigger language plpgsql as $$
declare
	changed jsonb;
	edition bigint;
	former bigint;
begin
	foreach changed in array array_remove(array[
		case when tg_op <> 'INSERT' then to_jsonb(old) end,
		case when tg_op <> 'DELETE' then to_jsonb(new) end], null)
	loop
		former := edition;
		if tg_nargs = 0 then
			edition := (changed ->> 'edition_id')::bigint;
		else
			execute format('select edition_id from %I where id = $1', tg_argv[0])
				into edition using (changed ->> tg_argv[1])::bigint;
		end if;
		if edition is not null and not edition_is_open(edition) then
			raise exception 'Edition % is closed: % in % refused', edition, lower(tg_op), tg_table_name
				using errcode = 'restrict_violation';
		end if;
	end loop;
	if tg_op = 'UPDATE' and edition is distinct from former then
		raise exception 'What is in % stays in its edition: update refused', tg_table_name
			using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end
$$;

do $$
declare
	part text;
begin
	foreach part in array array['particulars', 'traveler', 'organizer', 'stop', 'meeting', 'statement', 'commitment',
		'payment', 'gift', 'claim', 'withholding']
	loop
		execute format('create trigger %1$s_keeps_closed_edition before insert or update or delete on %1$I'
			' for each row execute function refuse_change_of_closed_edition()', part);
	end loop;
end
$$;

create trigger meeting_topic_keeps_closed_edition before insert or update or delete on meeting_topic
	for each row execute function refuse_change_of_closed_edition('meeting', 'meeting_id');
create trigger attendance_keeps_closed_edition before insert or update or delete on attendance
	for each row execute function refuse_change_of_closed_edition('meeting', 'meeting_id');
create trigger payment_item_keeps_closed_edition before insert or update or delete on payment_item
	for each row execute function refuse_change_of_closed_edition('payment', 'payment_id');
create trigger payment_share_keeps_closed_edition before insert or update or delete on payment_share
	for each row execute function refuse_change_of_closed_edition('payment', 'payment_id');
create trigger payment_path_keeps_closed_edition before insert or update or delete on payment_path
	for each row execute function refuse_change_of_closed_edition('payment', 'payment_id');
create trigger payment_beneficiary_keeps_closed_edition before insert or update or delete on payment_beneficiary
	for each row execute function refuse_change_of_closed_edition('payment', 'payment_id');
create trigger citation_keeps_closed_edition before insert or update or delete on citation
	for each row execute function refuse_change_of_closed_edition('claim', 'claim_id');

-- A payment is for travelers of its own edition. The name of the trigger sorts after that of the closed edition, so that
-- what is closed is said first; where the payment or the traveler is missing, the foreign key says so.
create function refuse_beneficiary_of_another_edition() returns trigger language plpgsql as $$
begin
	if (select edition_id from payment where id = new.payment_id)
			<> (select edition_id from traveler where id = new.traveler_id) then
		raise exception 'Traveler % is of another edition than payment %', new.traveler_id, new.payment_id
			using errcode = 'foreign_key_violation', constraint = 'payment_beneficiary_is_of_same_edition';
	end if;
	return new;
end
$$;

create trigger payment_beneficiary_of_same_edition before insert or update on payment_beneficiary
	for each row execute function refuse_beneficiary_of_another_edition();

create function refuse_gift_for_another_edition() returns trigger language plpgsql as $$
begin
	if new.edition_id <> (select edition_id from traveler where id = new.receiver_id) then
		raise exception 'Traveler % is of another edition than gift %', new.receiver_id, new.id
			using errcode = 'foreign_key_violation', constraint = 'gift_is_for_traveler_of_same_edition';
	end if;
	return new;
end
$$;

create trigger gift_of_same_edition before insert or update on gift
	for each row execute function refuse_gift_for_another_edition();

-- What an edition stands on, beside its own parts.
create function cities_of_edition(edition bigint) returns setof bigint
	language sql stable
begin atomic
	select t.lead_city_id from trip t join edition e on e.trip_id = t.id
	where e.id = edition and t.lead_city_id is not null
	union select city_id from traveler where edition_id = edition and city_id is not null
	union select city_id from stop where edition_id = edition
	union select city_id from meeting where edition_id = edition and city_id is not null;
end;

create function sources_of_edition(edition bigint) returns setof bigint
	language sql stable
begin atomic
	select distinct source_id from citation join claim on claim.id = claim_id where edition_id = edition;
end;

-- An edition becomes public in one way, by being published, and then with all that its pages stand on: what is not
-- public would silently be missing from them. What it withholds is no longer in its tables by then, for the register
-- reads these. The edition's own time counts too, for it may come from another clock.
create function refuse_publishing_of_incomplete_edition() returns trigger language plpgsql as $$
declare
	missing text;
begin
	if new.state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'DISCARDED') or (tg_op = 'UPDATE' and old.published_at is not null) then
		return new;
	end if;
	if new.state <> 'PUBLISHED' then
		raise exception 'Edition % was never published: state % refused', new.id, new.state
			using errcode = 'restrict_violation';
	end if;
	-- Whoever wants to rename the trip waits until the edition is published, and then may not; whoever publishes another
	-- edition of it waits too, and so does whoever would hide what this one stands on.
	perform from trip where id = new.trip_id for no key update;
	perform from city where id in (select cities_of_edition(new.id)) for share;
	perform from source where id in (select sources_of_edition(new.id)) for share;
	if exists (select from edition where trip_id = new.trip_id and number > new.number and published_at is not null) then
		raise exception 'Edition % has a number below that of one published before', new.id using errcode = 'check_violation';
	end if;
	if not exists (select from particulars where edition_id = new.id) then
		raise exception 'Edition % has no particulars: it cannot be published', new.id using errcode = 'check_violation';
	end if;
	select string_agg(used.name, ', ' order by used.name) into missing
	from (
		select 'city ' || slug as name, published_at from city where id in (select cities_of_edition(new.id))
		union all
		select 'source ' || slug, published_at from source where id in (select sources_of_edition(new.id))
	) as used
	where (used.published_at <= greatest(now(), new.published_at)) is not true;
	if missing is not null then
		raise exception 'Edition % stands on what is not public: %', new.id, missing using errcode = 'check_violation';
	end if;
	missing := told_although_withheld(new.id);
	if missing is not null then
		raise exception 'Edition % tells what it withholds: %', new.id, missing using errcode = 'check_violation';
	end if;
	return new;
end
$$;

create trigger edition_is_published_complete before insert or update on edition
	for each row execute function refuse_publishing_of_incomplete_edition();

-- What was published is followed or withdrawn, and nothing else.
create function refuse_unpublishing_of_edition() returns trigger language plpgsql as $$
begin
	if old.published_at is null then
		return coalesce(new, old);
	end if;
	if tg_op = 'DELETE' or (new.trip_id, new.number, new.published_at, new.reason)
				is distinct from (old.trip_id, old.number, old.published_at, old.reason)
			or (new.state <> old.state and (old.state, new.state) not in
				(('PUBLISHED', 'SUPERSEDED'), ('PUBLISHED', 'WITHDRAWN'), ('SUPERSEDED', 'WITHDRAWN')))
			or (old.state = 'WITHDRAWN' and (new.withdrawn_at, new.withdrawal_reason)
				is distinct from (old.withdrawn_at, old.withdrawal_reason)) then
		raise exception 'Edition % was published: % refused', old.id, lower(tg_op) using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger edition_stays_published before update or delete on edition
	for each row execute function refuse_unpublishing_of_edition();

-- What is superseded has a successor, at the latest when all is done that belongs together: a reader of the trip is never
-- left without an edition by an update alone. The successor may be withdrawn, which leaves its reason.
create function refuse_superseding_by_nothing() returns trigger language plpgsql as $$
begin
	if not exists (select from edition
			where trip_id = new.trip_id and number > new.number and published_at is not null) then
		raise exception 'Edition % is superseded by none', new.id
			using errcode = 'check_violation', constraint = 'edition_superseded_has_successor';
	end if;
	return null;
end
$$;

create constraint trigger edition_superseded_has_successor after update on edition
	deferrable initially deferred for each row when (old.state <> 'SUPERSEDED' and new.state = 'SUPERSEDED')
	execute function refuse_superseding_by_nothing();

-- A city or a source that a readable edition uses stays public: without it the edition's pages would say less than they
-- did.
create function refuse_hiding_of_what_is_used() returns trigger language plpgsql as $$
declare
	used boolean;
begin
	if new.published_at <= now() or new.published_at is not distinct from old.published_at then
		return new;
	end if;
	execute format('select exists (select from edition e where e.state in (''PUBLISHED'', ''SUPERSEDED'')'
		' and $1 in (select %I(e.id)))', tg_argv[0]) into used using old.id;
	if used then
		raise exception 'Published editions stand on % %: it stays public', tg_table_name, old.slug
			using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger city_stays_public before update of published_at on city
	for each row execute function refuse_hiding_of_what_is_used('cities_of_edition');
create trigger source_stays_public before update of published_at on source
	for each row execute function refuse_hiding_of_what_is_used('sources_of_edition');

create function refuse_renaming_of_public_trip() returns trigger language plpgsql as $$
begin
	if new.slug <> old.slug and exists (select from edition where trip_id = old.id and published_at is not null) then
		raise exception 'Trip % has a published edition: its address stays', old.slug
			using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger trip_keeps_its_address before update on trip
	for each row execute function refuse_renaming_of_public_trip();

-- Triggers on rows do not see a table being emptied.
create function refuse_truncate() returns trigger language plpgsql as $$
begin
	raise exception '% holds what was published: truncate refused', tg_table_name
		using errcode = 'restrict_violation';
end
$$;

do $$
declare
	part text;
begin
	foreach part in array array['trip', 'edition', 'particulars', 'traveler', 'organizer', 'stop', 'meeting', 'meeting_topic',
		'attendance', 'statement', 'commitment', 'payment', 'payment_item', 'payment_beneficiary',
		'payment_share', 'payment_path', 'gift', 'claim', 'citation',
		'withholding']
	loop
		execute format('create trigger %1$s_is_not_emptied before truncate on %1$I'
			' for each statement execute function refuse_truncate()', part);
	end loop;
end
$$;
