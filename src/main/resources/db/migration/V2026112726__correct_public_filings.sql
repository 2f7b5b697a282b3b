-- What publishers corrected of a filing that was public: the values that the public saw before and sees now, and why. It is
-- only added to, and what should never have been public is taken out.
create table filing_correction (
	id bigint generated always as identity primary key,
	filing_id bigint not null constraint filing_correction_is_of_filing references filing,
	reason text not null,
	corrected_at timestamptz not null default clock_timestamp(),
	constraint filing_correction_has_reason check (reason ~ '\S' and length(reason) <= 1000)
);
comment on column filing_correction.reason is 'for the public';
create index filing_correction_by_filing on filing_correction (filing_id, id);

create table filing_corrected_value (
	correction_id bigint not null constraint filing_corrected_value_is_of_correction references filing_correction,
	field text not null,
	before text,
	after text,
	before_withheld boolean not null default false,
	after_withheld boolean not null default false,
	constraint filing_corrected_value_has_nothing_that_is_withheld check ((before is null or not before_withheld)
		and (after is null or not after_withheld)),
	constraint filing_corrected_value_withholds_words_only check (not before_withheld and not after_withheld
		or field in ('formName', 'formEdition', 'filer', 'officer', 'signedBy', 'postedAt', 'remark')),
	constraint filing_corrected_value_pkey primary key (correction_id, field),
	constraint filing_corrected_value_is_of_public_field check (field in ('form', 'formName', 'formEdition', 'filer', 'officer',
		'signedBy', 'signedOn', 'periodFrom', 'periodTo', 'nothingToDeclare', 'trip', 'payments', 'due', 'filed', 'received',
		'postedOn', 'postedAt', 'sentOn', 'amends', 'remark')),
	constraint filing_corrected_value_names_no_other_record check (field not in ('trip', 'payments', 'amends')
		or before is null and after is null)
);
comment on table filing_corrected_value is 'a day as ISO 8601, a form by its constant; another record is not named, for it may be
withdrawn later';

create trigger filing_correction_is_journaled after insert or update or delete on filing_correction
	for each row execute function write_journal();
create trigger filing_corrected_value_is_journaled after insert or update or delete on filing_corrected_value
	for each row execute function write_journal('correction_id');

-- Words that should never have been public are taken out of the list, which then says so; a day or a choice is not. Nothing else
-- of it changes.
create function refuse_change_of_corrected_value() returns trigger language plpgsql as $$
begin
	if (new.correction_id, new.field) is distinct from (old.correction_id, old.field)
			or new.before is distinct from (case when new.before_withheld then null else old.before end)
			or new.after is distinct from (case when new.after_withheld then null else old.after end)
			or old.before_withheld and not new.before_withheld or old.after_withheld and not new.after_withheld then
		raise exception 'What was corrected in % stays as it was told', old.field using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger filing_corrected_value_stays before update on filing_corrected_value
	for each row execute function refuse_change_of_corrected_value();

alter table filing_correction enable row level security;
alter table filing_corrected_value enable row level security;

grant select on filing_correction, filing_corrected_value to open_delegation_register;
create policy filing_correction_is_public_with_its_filing on filing_correction for select to open_delegation_register
	using (filing_id in (select id from filing));
create policy filing_corrected_value_is_public_with_its_filing on filing_corrected_value for select
	to open_delegation_register using (correction_id in (select id from filing_correction));

grant select, insert (filing_id, reason) on filing_correction to open_delegation_desk;
grant select, insert, update (before, after, before_withheld, after_withheld) on filing_corrected_value to open_delegation_desk;
create policy filing_correction_is_seen_at_the_desk on filing_correction for select to open_delegation_desk using (true);
create policy filing_correction_is_of_public_filing on filing_correction for insert to open_delegation_desk
	with check (filing_id in (select id from filing where published_at is not null));
create policy filing_corrected_value_is_at_the_desk on filing_corrected_value for all to open_delegation_desk
	using (true) with check (true);
