-- Passkeys stay with an account whose address changes.
alter table user_entities
	drop constraint user_entities_is_of_account,
	add constraint user_entities_is_of_account foreign key (name) references account (email) on update cascade;
