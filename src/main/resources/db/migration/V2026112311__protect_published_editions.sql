-- What has been published stays as it was published: an amendment is the next edition.
--
-- Whoever changes a part of an open edition keeps it open until done: without the lock, somebody else could publish the
-- edition in between, and what was published would change a moment later.
create function edition_is_open(edition bigint) returns boolean volatile
	return exists (select from edition e where e.id = edition and e.state in ('DRAFT', 'IN_REVIEW') for share);

-- For a table that hangs off a part, the trigger names the part's table and the column that leads there.
create function refuse_change_of_closed_edition() returns trigger language plpgsql as $$
declare
	changed jsonb;
	edition bigint;
begin
	foreach changed in array array_remove(array[
		case when tg_op <> 'INSERT' then to_jsonb(old) end,
		case when tg_op <> 'DELETE' then to_jsonb(new) end], null)
	loop
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
	return coalesce(new, old);
end
$$;

do $$
declare
	part text;
begin
	foreach part in array array['particulars', 'traveler', 'organizer', 'stop', 'meeting', 'statement', 'commitment',
		'payment', 'claim', 'withholding']
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
create trigger payment_beneficiary_keeps_closed_edition before insert or update or delete on payment_beneficiary
	for each row execute function refuse_change_of_closed_edition('payment', 'payment_id');
create trigger citation_keeps_closed_edition before insert or update or delete on citation
	for each row execute function refuse_change_of_closed_edition('claim', 'claim_id');

create function refuse_unpublishing_of_edition() returns trigger language plpgsql as $$
begin
	if old.published_at is null then
		return coalesce(new, old);
	end if;
	if tg_op = 'DELETE' or (new.trip_id, new.number, new.published_at, new.reason)
			is distinct from (old.trip_id, old.number, old.published_at, old.reason) then
		raise exception 'Edition % was published: % refused', old.id, lower(tg_op) using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger edition_stays_published before update or delete on edition
	for each row execute function refuse_unpublishing_of_edition();
