-- Passkeys: the tables of Spring Security under its own names. They hold public keys, nothing that signs in.
create table user_entities (
	id text default gen_random_uuid()::text constraint user_entities_pkey primary key,
	name text not null constraint user_entities_name_is_unique unique
		constraint user_entities_is_of_account references account (email),
	display_name text
);
comment on column user_entities.id is 'what a device knows the account as; Spring Security chooses it';

create table user_credentials (
	credential_id text constraint user_credentials_pkey primary key,
	user_entity_user_id text not null constraint user_credentials_is_of_user references user_entities,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports text,
	public_key_credential_type text,
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamp,
	last_used timestamp,
	label text not null
);
create index user_credentials_of_user on user_credentials (user_entity_user_id);

-- What lets somebody in beside the password who has no passkey at hand, once each. Only digests are kept.
create table recovery_code (
	id bigint generated always as identity primary key,
	account_id bigint not null constraint recovery_code_is_of_account references account,
	code_hash bytea not null,
	used_at timestamptz,
	constraint recovery_code_is_once unique (account_id, code_hash)
);

alter table desk_rule add second_factor boolean not null default false;
comment on column desk_rule.second_factor is 'whether everybody needs more than a password';

grant select, insert, update, delete on user_entities, user_credentials, recovery_code to open_delegation_desk;
