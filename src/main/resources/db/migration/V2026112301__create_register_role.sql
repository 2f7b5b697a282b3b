-- The public side reads as this role and no other: what it may not read cannot leak,
-- whatever a query forgets. It is made here only where an administrator has not made it.
do $$
begin
	if not exists (select from pg_roles where rolname = 'open_delegation_register') then
		create role open_delegation_register login;
	end if;
	-- From PostgreSQL 16 on, whoever makes a role may grant it, but not yet switch to it. Who may not grant it either
	-- lets the register log in by itself.
	if not pg_has_role(current_user, 'open_delegation_register',
			case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
		begin
			execute format('grant open_delegation_register to %I', current_user);
		exception when insufficient_privilege then
			raise notice '% cannot switch to the role open_delegation_register', current_user;
		end;
	end if;
	-- A large object belongs to whoever makes it, and would fill the disk with what no table holds. Only an administrator
	-- may take that right from everybody; on a server, src/main/docker/initdb has done so.
	if (select rolsuper from pg_roles where rolname = current_user) then
		revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
	end if;
	-- A temporary table named as a public one would be read in its place. The owner of the database keeps the right.
	execute format('revoke temporary on database %I from public', current_database());
end
$$;

-- PostgreSQL 15 and later grant nothing on new tables to others; functions are the exception.
alter default privileges revoke execute on functions from public;

grant usage on schema public to open_delegation_register;
