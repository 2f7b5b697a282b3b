-- Among the staff of which city an entry of the journal stays; null where all staff may read it, or where there is none. A
-- task is that of the city that it has now, or had when it was deleted; an answer is about somebody's duty.
create function journal_city(entry journal_entry) returns bigint
	language sql stable
	return case entry.record_table
		when 'task' then (
			select (coalesce(k.after, k.before) ->> 'city_id')::bigint from journal_entry k
			where k.record_table = 'task' and k.record_id = entry.record_id and coalesce(k.after, k.before) ? 'city_id'
			order by k.id desc limit 1)
		when 'deadline_answer' then case entry.after ->> 'subject_kind'
			when 'traveler' then (
				select w.city_id from traveler w join edition e on e.id = w.edition_id
				where e.trip_id = (entry.after ->> 'trip_id')::bigint and w.key = entry.after ->> 'subject_key'
				order by e.number desc limit 1)
			when 'city' then (select id from city where slug = entry.after ->> 'subject_key')
			else (select lead_city_id from trip where id = (entry.after ->> 'trip_id')::bigint) end
	end;
grant execute on function journal_city to open_delegation_desk;
