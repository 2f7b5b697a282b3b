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
