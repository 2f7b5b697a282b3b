-- Keeps a value from the public: what the public would read moves to where the register has no right, and the ground takes
-- its place. The rows of a list are taken out, for one that is neutral is none. Fields that can only be withheld together,
-- such as a sum and how it was found, are given together.
create function withhold(edition bigint, kind text, key text, fields text[], held text[], ground text) returns void
	language plpgsql as $$
declare
	part record;
	record_table text := case kind when 'trip' then 'particulars' else kind end;
begin
	with mark as (
		insert into withholding (edition_id, record_kind, record_key, field, ground)
		select edition, kind, key, f, ground from unnest(fields) f
		returning id, withholding.field
	)
	insert into withheld_value (withholding_id, value)
	select mark.id, h.value from unnest(fields, held) as h (field, value) join mark on mark.field = h.field;
	for part in
		select c.part as name, bool_or(c.part <> record_table and c.column_name <> 'amount') as is_list,
			string_agg(distinct format('%I = %L', c.column_name, c.neutral), ', ') as neutral
		from unnest(fields) f, columns_of_field(kind, f) c
		group by c.part
	loop
		if part.is_list then
			execute format('delete from %1$I where %2$I in (select r.%2$I from (%3$s) as r)', part.name,
				record_table || '_id', rows_of_record(part.name)) using edition, key;
		elsif part.name <> record_table then
			execute format('update %1$I set %4$s where %2$I in (select r.%2$I from (%3$s) as r)', part.name,
				record_table || '_id', rows_of_record(part.name), part.neutral) using edition, key;
		else
			execute format('update %1$I set %2$s where id in (select r.id from (%3$s) as r)', part.name, part.neutral,
				rows_of_record(part.name)) using edition, key;
		end if;
	end loop;
	-- A form that was opened before would bring the value back.
	execute format('update %1$I set version = version + 1 where id in (select r.id from (%2$s) as r)', record_table,
		rows_of_record(record_table)) using edition, key;
end
$$;
grant execute on function withhold to open_delegation_desk;

-- Whether an edition of a trip has a record of that key.
create function is_key_of_trip(trip bigint, kind text, key text) returns boolean language plpgsql stable as $$
declare
	has boolean;
	of_edition bigint;
begin
	for of_edition in select id from edition where trip_id = trip loop
		execute format('select exists (%s)', rows_of_record(kind)) into has using of_edition, key;
		if has then
			return true;
		end if;
	end loop;
	return false;
end
$$;
grant execute on function is_key_of_trip to open_delegation_desk;

-- Gives a record of a draft a key that tells nothing, and brings along what is said of it by its key. A key names the same
-- record in every edition of a trip, so that one is taken that none of them has; what the public sees keeps the key it had.
create function conceal_key(edition bigint, kind text, former text) returns text language plpgsql as $$
declare
	of_trip bigint := (select trip_id from edition e where e.id = conceal_key.edition);
	owner text := coalesce(substring(former from '^.*\.'), '');
	present text;
	number integer := 1;
begin
	present := owner || kind;
	while is_key_of_trip(of_trip, kind, present) loop
		number := number + 1;
		present := format('%s%s-%s', owner, kind, number);
	end loop;
	execute format('update %1$I set key = $3 where id in (select r.id from (%2$s) as r)', kind, rows_of_record(kind))
		using edition, former, substring(present from '[^.]+$');
	update claim c set record_key = present
		where c.edition_id = conceal_key.edition and c.record_kind = kind and c.record_key = former;
	update withholding w set record_key = present
		where w.edition_id = conceal_key.edition and w.record_kind = kind and w.record_key = former;
	update review_remark r set record_key = present
		where r.edition_id = conceal_key.edition and r.record_kind = kind and r.record_key = former;
	if kind = 'payment' then
		insert into filing_payment (filing_id, payment_key)
			select p.filing_id, present from filing_payment p join filing f on f.id = p.filing_id
			where f.trip_id = of_trip and p.payment_key = former;
		delete from filing_payment p using filing f
			where f.id = p.filing_id and f.trip_id = of_trip and p.payment_key = former
				and not is_key_of_trip(of_trip, 'payment', former);
	end if;
	return present;
end
$$;
grant execute on function conceal_key to open_delegation_desk;
