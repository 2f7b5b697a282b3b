-- The program finds an account by its address as it writes it itself, and counts guesses by the same: where lower() of
-- PostgreSQL made one address of two, guesses at the second went uncounted.
update account set email = lower(email) where email <> lower(email);
drop index account_email_is_unique;
alter table account add constraint account_email_is_in_small_letters check (email = lower(email));
create unique index account_email_is_unique on account (email);
