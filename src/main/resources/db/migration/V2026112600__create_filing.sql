-- Who filed what under which rule: statements, reports, and that there was nothing to declare. A filing is a record of one
-- city and of no edition, so that it is public when that city publishes it, whoever leads the trip. What was published is
-- corrected, amended by another filing, or withdrawn; it is never removed.
create sequence filing_note_seq increment by 50;
create table filing_note (
	id bigint primary key default nextval('filing_note_seq'),
	text text not null,
	constraint filing_note_says_something check (text ~ '\S')
);
comment on table filing_note is 'what staff note of a filing; the public has no right to it';

create sequence filing_seq increment by 50;
create table filing (
	id bigint primary key default nextval('filing_seq'),
	version integer not null default 0,
	slug slug not null constraint filing_slug_is_unique unique,
	city_id bigint not null constraint filing_is_of_city references city,
	form text not null,
	form_name text,
	form_edition text,
	official_id bigint constraint filing_is_by_official references official,
	organization_id bigint constraint filing_is_by_organization references organization,
	officer text,
	signed_by text,
	signed_on date,
	period_from date,
	period_to date,
	trip_id bigint constraint filing_is_about_trip references trip,
	due date,
	filed date,
	received date,
	posted_on date,
	posted_at text,
	sent_on date,
	nothing_to_declare boolean not null default false,
	amends_id bigint constraint filing_amends_filing references filing,
	remark text,
	note_id bigint constraint filing_note_is_of_filing references filing_note,
	published_at timestamptz,
	withdrawn_at timestamptz,
	constraint filing_form_is_known check (form in ('FORM_700', 'FORM_700_D', 'FORM_700_E', 'FORM_801', 'FORM_802', 'FORM_803',
		'FORM_807', 'COUNCIL_REPORT', 'OTHER')),
	constraint filing_of_another_form_names_it check ((form = 'OTHER') = (form_name is not null)),
	constraint filing_is_by_one_filer check (official_id is null or organization_id is null),
	constraint filing_period_ends_after_it_begins check (period_to >= period_from),
	constraint filing_is_filed_after_it_is_signed check (filed >= signed_on),
	constraint filing_is_received_after_it_is_filed check (received >= filed),
	constraint filing_is_posted_after_it_is_received check (posted_on >= coalesce(received, filed)),
	constraint filing_is_posted_at_web_address check (posted_at ~ '^https?://'),
	constraint filing_of_nothing_has_period check (not nothing_to_declare or period_to is not null),
	constraint filing_days_have_usual_years check (
		extract(year from period_from) between 1900 and 2199 and extract(year from period_to) between 1900 and 2199
		and extract(year from due) between 1900 and 2199 and extract(year from filed) between 1900 and 2199
		and extract(year from received) between 1900 and 2199 and extract(year from posted_on) between 1900 and 2199
		and extract(year from sent_on) between 1900 and 2199 and extract(year from signed_on) between 1900 and 2199),
	constraint filing_does_not_amend_itself check (amends_id <> id),
	constraint filing_that_is_withdrawn_is_not_public check (withdrawn_at is null or published_at is null)
);
comment on column filing.official_id is 'who filed; the city itself where neither an official nor an organization did';
comment on column filing.officer is 'with whom it was filed';
comment on column filing.signed_by is 'who signed that it is true, and on which day';
comment on column filing.due is 'typed; where it is null, what a rule found stands';
comment on column filing.sent_on is 'when the city sent it on: to the state, or to the filing officer';
create index filing_by_city on filing (city_id);
create index filing_by_official on filing (official_id);
create index filing_by_organization on filing (organization_id);
create index filing_by_trip on filing (trip_id);
create index filing_by_amended on filing (amends_id);

-- Which payments of its trip a filing is about, by the keys that they have in every edition.
create table filing_payment (
	filing_id bigint not null constraint filing_payment_is_of_filing references filing,
	payment_key slug not null,
	constraint filing_payment_pkey primary key (filing_id, payment_key)
);

-- What the public is told of a filing that was withdrawn.
create table filing_withdrawal (
	slug slug primary key constraint filing_withdrawal_is_of_filing references filing (slug),
	reason text not null,
	withdrawn_at timestamptz not null default now(),
	constraint filing_withdrawal_has_reason check (reason ~ '\S')
);

-- A record that amends another through others would lead back to itself.
create function refuse_circle_of_amendments() returns trigger language plpgsql as $$
begin
	if exists (
			with recursive amended (id) as (
				select new.amends_id
				union select f.amends_id from filing f join amended on amended.id = f.id where f.amends_id is not null
			) select from amended where id = new.id) then
		raise exception 'Filing % would amend itself', new.slug
			using errcode = 'check_violation', constraint = 'filing_amends_in_no_circle';
	end if;
	return null;
end
$$;
create trigger filing_amends_in_no_circle after insert or update of amends_id on filing
	for each row execute function refuse_circle_of_amendments();

-- Publication is not taken back but by a withdrawal, for which the public is given a reason; and that is for good.
create function keep_what_became_of_filing() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' and (old.published_at is not null or old.withdrawn_at is not null) then
		raise exception 'Filing % was public: delete refused', old.slug using errcode = 'restrict_violation';
	elsif tg_op = 'DELETE' then
		return old;
	elsif old.withdrawn_at is not null
			and to_jsonb(new) - array['official_id', 'organization_id'] <> to_jsonb(old) - array['official_id', 'organization_id'] then
		raise exception 'Filing % was withdrawn: update refused', old.slug using errcode = 'restrict_violation';
	elsif old.published_at is not null and new.published_at is distinct from old.published_at and new.withdrawn_at is null then
		raise exception 'Filing % stays public', old.slug using errcode = 'restrict_violation';
	elsif new.withdrawn_at is not null and old.withdrawn_at is null
			and not exists (select from filing_withdrawal w where w.slug = old.slug) then
		raise exception 'Filing % is withdrawn for a reason', old.slug using errcode = 'restrict_violation';
	elsif (new.slug, new.city_id) is distinct from (old.slug, old.city_id) then
		raise exception 'Filing % keeps its slug and its city', old.slug using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger filing_stays_what_it_became before update or delete on filing
	for each row execute function keep_what_became_of_filing();

create trigger filing_is_journaled after insert or update or delete on filing
	for each row execute function write_journal();
create trigger filing_note_is_journaled after insert or update or delete on filing_note
	for each row execute function write_journal();
create trigger filing_payment_is_journaled after insert or update or delete on filing_payment
	for each row execute function write_journal('filing_id');
create trigger filing_withdrawal_is_journaled after insert or update or delete on filing_withdrawal
	for each row execute function write_journal('slug');

alter table filing enable row level security;
alter table filing_note enable row level security;
alter table filing_payment enable row level security;
alter table filing_withdrawal enable row level security;

grant select on filing, filing_payment, filing_withdrawal to open_delegation_register;
create policy filing_is_public on filing for select to open_delegation_register using (published_at <= now());
-- The key of a payment tells of it, so it is public with the trip.
create policy filing_payment_is_public_with_its_trip on filing_payment for select to open_delegation_register
	using (filing_id in (select f.id from filing f join trip t on t.id = f.trip_id));
create policy filing_withdrawal_is_public on filing_withdrawal for select to open_delegation_register using (true);

grant usage on sequence filing_seq, filing_note_seq to open_delegation_desk;
grant select, insert, update, delete on filing, filing_note, filing_payment to open_delegation_desk;
grant select, insert on filing_withdrawal to open_delegation_desk;
create policy filing_is_at_the_desk on filing for all to open_delegation_desk using (true) with check (true);
create policy filing_note_is_at_the_desk on filing_note for all to open_delegation_desk using (true) with check (true);
create policy filing_payment_is_at_the_desk on filing_payment for all to open_delegation_desk using (true) with check (true);
create policy filing_withdrawal_is_at_the_desk on filing_withdrawal for all to open_delegation_desk
	using (true) with check (true);
