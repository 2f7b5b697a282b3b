-- A session that is begun while its owner is signed out everywhere, as by an administrator who takes rights away, is not
-- among those that are ended. It knows how often its owner had been signed out, and ends when that is not so any more.
alter table account add sign_outs integer not null default 0;
comment on column account.sign_outs is 'how often the owner was signed out everywhere';

-- As all other moments.
alter table user_credentials alter created type timestamptz, alter last_used type timestamptz;
