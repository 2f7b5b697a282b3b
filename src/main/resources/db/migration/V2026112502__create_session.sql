-- Who is signed in, for all instances: the tables of Spring Session under its own names.
create table spring_session (
	primary_id char(36) not null constraint spring_session_pkey primary key,
	session_id char(36) not null constraint spring_session_id_is_unique unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(254)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null
		constraint spring_session_attribute_is_of_session references spring_session on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pkey primary key (session_primary_id, attribute_name)
);
