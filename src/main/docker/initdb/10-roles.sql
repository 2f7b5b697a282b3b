-- Run once by the PostgreSQL image, as superuser, in the new database: makes the three roles of the
-- application. Neither is a superuser and neither can make roles.
\getenv owner_password DB_PASSWORD
\getenv register_password DB_REGISTER_PASSWORD
\getenv desk_password DB_DESK_PASSWORD

-- Owns the database and its tables; only migrations and backups use it.
create role open_delegation login password :'owner_password';
alter database :"DBNAME" owner to open_delegation;

-- Reads for the public. What it may read, the migrations say.
create role open_delegation_register login password :'register_password';
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to open_delegation_register;

-- Reads and writes for staff. It steps down to the register's role to show a page as the public sees it, and inherits
-- nothing from it.
create role open_delegation_desk login noinherit password :'desk_password' in role open_delegation_register;
grant connect on database :"DBNAME" to open_delegation_desk;

-- A large object belongs to whoever makes it, and would fill the disk with what no table holds. A backup repeats this,
-- and restoring it fails for an owner who has no right to these functions at all; so the owner keeps it.
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;
grant execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) to open_delegation;

-- The migrations would make the owner a member of both roles, which only an administrator may.
grant open_delegation_register, open_delegation_desk to open_delegation;
