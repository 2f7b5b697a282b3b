-- People who may sign in. Nobody has a password until they choose one themselves.
create sequence account_seq increment by 50;
create table account (
	id bigint primary key default nextval('account_seq'),
	version integer not null default 0,
	email text not null,
	name text not null,
	password_hash text,
	administrator boolean not null default false,
	created_at timestamptz not null,
	disabled_at timestamptz,
	constraint account_email_is_an_address check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
	constraint account_has_a_name check (name ~ '\S')
);
create unique index account_email_is_unique on account (lower(email));

-- What somebody may do for a city.
create sequence membership_seq increment by 50;
create table membership (
	id bigint primary key default nextval('membership_seq'),
	account_id bigint not null constraint membership_is_of_account references account,
	city_id bigint not null constraint membership_is_of_city references city,
	role text not null,
	constraint membership_is_one_for_each_city unique (account_id, city_id),
	constraint membership_role_is_known check (role in ('READER', 'CLERK', 'PUBLISHER'))
);

-- A link that signs in once, sent to who was invited or forgot the password. Only what is derived from the secret is
-- kept, so that whoever reads the table cannot use it.
create sequence sign_in_link_seq increment by 50;
create table sign_in_link (
	id bigint primary key default nextval('sign_in_link_seq'),
	account_id bigint not null constraint sign_in_link_is_of_account references account,
	secret_hash bytea not null constraint sign_in_link_secret_is_unique unique,
	expires_at timestamptz not null,
	used_at timestamptz
);
create index sign_in_link_of_account on sign_in_link (account_id);

-- Guesses at passwords, so that they can be slowed down whichever instance they come to. What was typed as a name is kept
-- as a digest only: it may have been the password.
create table sign_in_failure (
	at timestamptz not null,
	name_hash bytea not null,
	address inet not null
);
create index sign_in_failure_of_name on sign_in_failure (name_hash, at);
create index sign_in_failure_from_address on sign_in_failure (address, at);
