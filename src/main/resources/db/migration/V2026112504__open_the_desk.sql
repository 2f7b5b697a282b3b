-- Staff read and write as this role. It owns nothing: it cannot change a table, a trigger or the journal. To show a page
-- as the public will see it, it steps down to the register's role for the rest of a transaction.
do $$
begin
	if not exists (select from pg_roles where rolname = 'open_delegation_desk') then
		create role open_delegation_desk login noinherit;
	end if;
	if not pg_has_role(current_user, 'open_delegation_desk',
			case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
		begin
			execute format('grant open_delegation_desk to %I', current_user);
		exception when insufficient_privilege then
			raise notice '% cannot switch to the role open_delegation_desk', current_user;
		end;
	end if;
	if not pg_has_role('open_delegation_desk', 'open_delegation_register', 'member') then
		begin
			grant open_delegation_register to open_delegation_desk;
		exception when insufficient_privilege then
			raise notice 'open_delegation_desk cannot step down to open_delegation_register';
		end;
	end if;
	-- It would see through the policies of the register what those hide.
	if pg_has_role('open_delegation_desk', 'open_delegation_register', 'usage') then
		raise exception 'The role open_delegation_desk inherits from open_delegation_register'
			using hint = 'alter role open_delegation_desk noinherit, and grant it again with inherit false';
	end if;
end
$$;

grant usage on schema public to open_delegation_desk;
grant usage on all sequences in schema public to open_delegation_desk;
grant execute on all functions in schema public to open_delegation_desk;
revoke execute on function write_journal from open_delegation_desk;

grant select on country, journal_entry, involvement, record_name, search_record to open_delegation_desk;
grant select, insert, update, delete on country_label, account, membership, sign_in_link, sign_in_failure, spring_session,
	spring_session_attributes to open_delegation_desk;

-- Row-level security is on for these because of the register; staff see every row.
do $$
declare
	name text;
begin
	for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
	loop
		execute format('grant select, insert, update, delete on %I to open_delegation_desk', name);
		execute format('create policy %I on %I for all to open_delegation_desk using (true) with check (true)',
			name || '_is_at_the_desk', name);
	end loop;
end
$$;
